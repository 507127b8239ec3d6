package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import no.tunbok.events.history.Correction;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Rectifying;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/**
 * The text of a decision gave a wrong picture of what was decided. What was decided stays, and so does the time to appeal.
 *
 * @param target the number of the decision in this approval, from 0
 * @param instead the whole decision as it should have read
 * @param orderedBy the identifier of who ordered the correction
 */
@JsonTypeName("no.tunbok.approval.DecisionRectified.1")
public record ApprovalDecisionRectified(
        ApprovalId approvalId,
        Occurred occurredOn,
        long target,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        ApprovalEvent instead,

        CorrectionReason reason,
        Confidential explanation,
        String orderedBy)
        implements ApprovalEvent, Rectifying {

    @Override
    public Optional<Correction<ApprovalEvent>> correction() {
        return Optional.of(new Correction<>(target, instead));
    }
}
