/** Facts, both clocks and corrections: the one place that knows them. */
@NullMarked
package no.tunbok.events.history;

import org.jspecify.annotations.NullMarked;
