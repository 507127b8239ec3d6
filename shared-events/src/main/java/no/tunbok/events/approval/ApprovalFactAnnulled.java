package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.events.history.Correction;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Corrective;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * An earlier fact never happened, or not in this approval. It stays readable.
 *
 * @param target the number of the fact in this approval, from 0
 * @param orderedBy the identifier of who ordered the correction
 * @param movedTo the approval that it belongs to, if it happened in another
 */
@JsonTypeName("no.tunbok.approval.FactAnnulled.1")
public record ApprovalFactAnnulled(
        ApprovalId approvalId,
        Occurred occurredOn,
        long target,
        CorrectionReason reason,
        Confidential explanation,
        String orderedBy,
        @Nullable ApprovalId movedTo)
        implements ApprovalEvent, Corrective {

    @Override
    public Optional<Correction<ApprovalEvent>> correction() {
        return Optional.of(new Correction<>(target, null));
    }

    @Override
    public Optional<UUID> destination() {
        return Optional.ofNullable(movedTo).map(ApprovalId::value);
    }
}
