package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import no.tunbok.events.history.Correction;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Rectifying;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/**
 * The text of a decision gave a wrong picture of what was decided (retting). What was decided stands, and so does the time
 * in which it can be appealed.
 *
 * @param target the number of the decision in this agreement, from 0
 * @param instead the decision as its text should have read
 */
@JsonTypeName("no.tunbok.agreement.DecisionRectified.1")
public record AgreementDecisionRectified(
        AgreementId agreementId,
        Occurred occurredOn,
        long target,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        AgreementEvent instead,

        CorrectionReason reason,
        Confidential explanation,
        String orderedBy)
        implements AgreementEvent, Rectifying {
    @Override
    public Optional<Correction<AgreementEvent>> correction() {
        return Optional.of(new Correction<>(target, instead));
    }
}
