package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/** The pilot was broken off before its end. */
@JsonTypeName("no.tunbok.pilot.PilotDiscontinued.1")
public record PilotDiscontinued(PilotId pilotId, Occurred occurredOn, IndividualDecision decision)
        implements PilotEvent, Decided {}
