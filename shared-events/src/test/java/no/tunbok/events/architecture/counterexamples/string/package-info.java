/** Wrong on purpose: see {@link no.tunbok.events.architecture.RoomsTest}. */
@NullMarked
package no.tunbok.events.architecture.counterexamples.string;

import org.jspecify.annotations.NullMarked;
