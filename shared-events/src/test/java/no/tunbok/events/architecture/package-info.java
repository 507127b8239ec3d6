/** Which line of code belongs in which room, as rules that fail the build. */
@NullMarked
package no.tunbok.events.architecture;

import org.jspecify.annotations.NullMarked;
