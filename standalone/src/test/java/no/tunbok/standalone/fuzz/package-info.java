/** Asks the register whatever its contract allows, and a little more, and holds its answers against the contract. */
@NullMarked
package no.tunbok.standalone.fuzz;

import org.jspecify.annotations.NullMarked;
