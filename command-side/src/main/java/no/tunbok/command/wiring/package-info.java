/** The command side put together. */
@NullMarked
package no.tunbok.command.wiring;

import org.jspecify.annotations.NullMarked;
