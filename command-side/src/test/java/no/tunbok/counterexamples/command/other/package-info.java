/** What must not be. */
@NullMarked
package no.tunbok.counterexamples.command.other;

import org.jspecify.annotations.NullMarked;
