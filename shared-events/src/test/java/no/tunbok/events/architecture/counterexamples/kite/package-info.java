/** Wrong on purpose: see {@link no.tunbok.events.architecture.RoomsTest}. */
@NullMarked
package no.tunbok.events.architecture.counterexamples.kite;

import org.jspecify.annotations.NullMarked;
