/** All that can be decided about a pilot. */
@NullMarked
package no.tunbok.command.pilot;

import org.jspecify.annotations.NullMarked;
