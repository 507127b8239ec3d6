package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.Optional;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Corrective;
import no.tunbok.events.history.Moved;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/**
 * A fact of this approval was told of another, and counts here as if it had been told here.
 *
 * @param fact as it counts here
 * @param from the approval of which it was told, where it is annulled
 * @param number its number there, from 0
 * @param toldAt the moment when the register was told of it there
 * @param orderedBy the identifier of who ordered the move
 */
@JsonTypeName("no.tunbok.approval.FactMovedIn.1")
public record ApprovalFactMovedIn(
        ApprovalId approvalId,
        Occurred occurredOn,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        ApprovalEvent fact,

        ApprovalId from,
        long number,
        Instant toldAt,
        CorrectionReason reason,
        Confidential explanation,
        String orderedBy)
        implements ApprovalEvent, Corrective {

    @Override
    public Optional<Moved<ApprovalEvent>> moved() {
        return Optional.of(new Moved<>(fact, from.value(), number, toldAt));
    }
}
