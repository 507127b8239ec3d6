package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** The provider took its application back before it was decided upon. */
@JsonTypeName("no.tunbok.approval.ApplicationWithdrawn.1")
public record ApplicationWithdrawn(
        ApprovalId approvalId,
        Occurred occurredOn,
        @Nullable Confidential reason) implements ApprovalEvent {}
