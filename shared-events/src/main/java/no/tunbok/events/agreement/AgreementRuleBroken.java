package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import no.tunbok.events.history.Remark;
import no.tunbok.events.value.Occurred;

/**
 * A fact that was recorded breaks a rule, by what was known when it was told.
 *
 * @param about the number of that fact in this agreement, from 0
 * @param rule the rule's number, such as FA-2
 */
@JsonTypeName("no.tunbok.agreement.RuleBroken.1")
public record AgreementRuleBroken(AgreementId agreementId, Occurred occurredOn, long about, String rule)
        implements AgreementEvent {
    @Override
    public Optional<Remark> remark() {
        return Optional.of(new Remark(about, rule));
    }
}
