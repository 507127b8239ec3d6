/** How much of an agreement is used, by whom and when. */
@NullMarked
package no.tunbok.query.across.agreementuse;

import org.jspecify.annotations.NullMarked;
