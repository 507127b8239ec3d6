package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** The provider gave the approval up; the day is the first without it. */
@JsonTypeName("no.tunbok.approval.ApprovalRelinquished.1")
public record ApprovalRelinquished(
        ApprovalId approvalId,
        Occurred occurredOn,
        @Nullable Confidential reason) implements ApprovalEvent {}
