/** What questions across entries of several kinds have in common. */
@NullMarked
package no.tunbok.query.across;

import org.jspecify.annotations.NullMarked;
