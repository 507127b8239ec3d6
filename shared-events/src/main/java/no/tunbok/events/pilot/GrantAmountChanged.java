package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;

/**
 * The grant was made larger or smaller (PI-5, X-10).
 *
 * @param delta what is added, or with a minus what is taken away; never zero
 */
@JsonTypeName("no.tunbok.pilot.GrantAmountChanged.1")
public record GrantAmountChanged(PilotId pilotId, Occurred occurredOn, Money delta, IndividualDecision decision)
        implements PilotEvent, Decided {}
