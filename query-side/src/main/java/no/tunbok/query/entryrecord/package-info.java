/** All that the register holds of one entry, as far as it was known at some moment: what every answer is worked out from. */
@NullMarked
package no.tunbok.query.entryrecord;

import org.jspecify.annotations.NullMarked;
