package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;

/** The work came to its end; reports and accounts may still be missing (PI-14, PI-15). */
@JsonTypeName("no.tunbok.pilot.PilotConcluded.1")
public record PilotConcluded(PilotId pilotId, Occurred occurredOn) implements PilotEvent {}
