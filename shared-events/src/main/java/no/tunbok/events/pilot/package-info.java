/** Everything that can happen to a pilot. */
@NullMarked
package no.tunbok.events.pilot;

import org.jspecify.annotations.NullMarked;
