/** What every event carries beside its fact: who, for whom, from which source. */
@NullMarked
package no.tunbok.events.envelope;

import org.jspecify.annotations.NullMarked;
