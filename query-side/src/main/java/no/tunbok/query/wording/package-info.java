/** How the register speaks Norwegian to people, in both written forms. */
@NullMarked
package no.tunbok.query.wording;

import org.jspecify.annotations.NullMarked;
