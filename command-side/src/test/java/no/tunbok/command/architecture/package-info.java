/** How a line of code knows its room. */
@NullMarked
package no.tunbok.command.architecture;

import org.jspecify.annotations.NullMarked;
