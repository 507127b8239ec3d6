/** What must not be. */
@NullMarked
package no.tunbok.counterexamples.command.kite;

import org.jspecify.annotations.NullMarked;
