package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** The provider gave the sign back, or may no longer use the name and the logo (PA-14). */
@JsonTypeName("no.tunbok.approval.BrandRightEnded.1")
public record BrandRightEnded(
        ApprovalId approvalId,
        Occurred occurredOn,
        @Nullable Confidential reason) implements ApprovalEvent {}
