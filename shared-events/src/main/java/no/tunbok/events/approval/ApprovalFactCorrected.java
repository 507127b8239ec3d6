package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import no.tunbok.events.history.Correction;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Corrective;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/**
 * An earlier fact was told wrongly and should have read otherwise. It stays readable.
 *
 * @param target the number of the fact in this approval, from 0
 * @param instead the whole fact as it should have been told
 * @param orderedBy the identifier of who ordered the correction
 */
@JsonTypeName("no.tunbok.approval.FactCorrected.1")
public record ApprovalFactCorrected(
        ApprovalId approvalId,
        Occurred occurredOn,
        long target,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        ApprovalEvent instead,

        CorrectionReason reason,
        Confidential explanation,
        String orderedBy)
        implements ApprovalEvent, Corrective {

    @Override
    public Optional<Correction<ApprovalEvent>> correction() {
        return Optional.of(new Correction<>(target, instead));
    }
}
