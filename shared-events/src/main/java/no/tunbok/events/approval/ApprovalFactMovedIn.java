package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Corrective;
import no.tunbok.events.history.Moved;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/**
 * A fact of this approval was told of another, and counts here as if it had been told here.
 *
 * @param from the entry of which it was told
 * @param number its number there, from 0
 * @param toldAt the moment when the register was told of it there
 * @param orderedBy the identifier of who ordered the move
 */
@JsonTypeName("no.tunbok.approval.FactMovedIn.1")
public record ApprovalFactMovedIn(
        ApprovalId approvalId,

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
        ApprovalEvent fact,

        UUID from,
        long number,
        Instant toldAt,
        CorrectionReason reason,
        Confidential explanation,
        String orderedBy)
        implements ApprovalEvent, Corrective {

    @Override
    public Occurred occurredOn() {
        return fact.occurredOn();
    }

    @Override
    public Optional<Moved<ApprovalEvent>> moved() {
        return Optional.of(new Moved<>(fact, from, number, toldAt));
    }
}
