/** Wrong on purpose: see {@link no.tunbok.events.architecture.RoomsTest}. */
@NullMarked
package no.tunbok.events.architecture.counterexamples.reference;

import org.jspecify.annotations.NullMarked;
