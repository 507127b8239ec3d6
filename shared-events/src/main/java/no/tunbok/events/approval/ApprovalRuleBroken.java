package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import no.tunbok.events.history.Remark;
import no.tunbok.events.value.Occurred;

/**
 * A fact that was recorded breaks a rule, by what was known when it was told.
 *
 * @param about the number of that fact in this approval, from 0
 * @param rule the rule's number, such as PA-9
 */
@JsonTypeName("no.tunbok.approval.RuleBroken.1")
public record ApprovalRuleBroken(ApprovalId approvalId, Occurred occurredOn, long about, String rule)
        implements ApprovalEvent {

    @Override
    public Optional<Remark> remark() {
        return Optional.of(new Remark(about, rule));
    }
}
