package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/** The application was turned down; the day is the day of the decision. */
@JsonTypeName("no.tunbok.pilot.PilotApplicationRejected.1")
public record PilotApplicationRejected(PilotId pilotId, Occurred occurredOn, IndividualDecision decision)
        implements PilotEvent, Decided {}
