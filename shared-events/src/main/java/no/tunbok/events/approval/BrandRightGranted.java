package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** The provider was given the sign, and may use the name and the logo of the scheme (PA-14). */
@JsonTypeName("no.tunbok.approval.BrandRightGranted.1")
public record BrandRightGranted(
        ApprovalId approvalId,
        Occurred occurredOn,
        @Nullable String signReference) implements ApprovalEvent {}
