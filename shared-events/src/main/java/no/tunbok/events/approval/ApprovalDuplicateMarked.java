package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Corrective;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/**
 * This is the same approval as another, registered twice. It stays readable, and goes on there.
 *
 * @param canonical the approval that goes on
 */
@JsonTypeName("no.tunbok.approval.DuplicateMarked.1")
public record ApprovalDuplicateMarked(
        ApprovalId approvalId,
        Occurred occurredOn,
        ApprovalId canonical,
        CorrectionReason reason,
        Confidential explanation,
        String orderedBy)
        implements ApprovalEvent, Corrective {

    @Override
    public Optional<UUID> duplicateOf() {
        return Optional.of(canonical.value());
    }
}
