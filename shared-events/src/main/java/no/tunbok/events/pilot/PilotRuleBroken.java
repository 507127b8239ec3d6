package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import no.tunbok.events.history.Remark;
import no.tunbok.events.value.Occurred;

/**
 * A fact that was recorded breaks a rule, by what was known when it was told.
 *
 * @param about the number of that fact in this pilot, from 0
 * @param rule the rule's number, such as PI-9
 */
@JsonTypeName("no.tunbok.pilot.RuleBroken.1")
public record PilotRuleBroken(PilotId pilotId, Occurred occurredOn, long about, String rule) implements PilotEvent {
    @Override
    public Optional<Remark> remark() {
        return Optional.of(new Remark(about, rule));
    }
}
