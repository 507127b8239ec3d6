package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * Somebody appealed a decision; the day is the day when the appeal came in.
 *
 * @param decision the number of the decision in this approval, from 0
 * @param inTime left out as long as nobody knows when the notice was received
 */
@JsonTypeName("no.tunbok.approval.AppealReceived.1")
public record AppealReceived(
        ApprovalId approvalId,
        Occurred occurredOn,
        long decision,
        @Nullable Boolean inTime) implements ApprovalEvent {}
