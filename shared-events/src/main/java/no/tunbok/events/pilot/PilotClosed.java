package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;

/** The accounts are settled and the pilot is closed (PI-14, X-10). */
@JsonTypeName("no.tunbok.pilot.PilotClosed.1")
public record PilotClosed(PilotId pilotId, Occurred occurredOn, Money settledAmount, IndividualDecision decision)
        implements PilotEvent, Decided {}
