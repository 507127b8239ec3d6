/** Breaks the rules of the house on purpose. */
@NullMarked
package no.tunbok.query.architecture.counterexamples.pilothistory;

import org.jspecify.annotations.NullMarked;
