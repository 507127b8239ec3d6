/** Processes that write and read while they, their connections and their database are killed. */
@NullMarked
package no.tunbok.eventstore.torture;

import org.jspecify.annotations.NullMarked;
