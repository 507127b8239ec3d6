/** On which days an entry reads how in a list, and from when to when the register knew so. */
@NullMarked
package no.tunbok.query.entryperiod;

import org.jspecify.annotations.NullMarked;
