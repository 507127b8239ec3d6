package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import no.tunbok.events.history.Correction;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Corrective;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/**
 * The text of a decision did not say what was decided. What was decided stays, and no new time for appeal begins.
 *
 * @param target the number of the decision in this agreement, from 0
 * @param instead the whole decision as its text should have read
 * @param orderedBy the identifier of who ordered the rectification
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
        implements AgreementEvent, Corrective {
    @Override
    public Optional<Correction<AgreementEvent>> correction() {
        return Optional.of(new Correction<>(target, instead));
    }
}
