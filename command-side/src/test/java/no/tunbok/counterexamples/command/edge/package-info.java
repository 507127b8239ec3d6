/** What must not be. */
@NullMarked
package no.tunbok.counterexamples.command.edge;

import org.jspecify.annotations.NullMarked;
