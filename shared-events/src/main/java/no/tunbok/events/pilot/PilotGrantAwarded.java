package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Several;

/**
 * The pilot was given a grant; the day is the day of the decision, not of the letter (PI-5, PI-16, X-10).
 *
 * @param period when the pilot is to run by the decision
 */
@JsonTypeName("no.tunbok.pilot.PilotGrantAwarded.1")
public record PilotGrantAwarded(
        PilotId pilotId,
        Occurred occurredOn,
        Money amount,
        List<Body> owners,
        Period period,
        List<Confidential> conditions,
        IndividualDecision decision)
        implements PilotEvent, Decided {
    public PilotGrantAwarded {
        owners = Several.of(owners);
        conditions = Several.of(conditions);
    }
}
