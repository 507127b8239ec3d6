package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** What was found is put right; the day is the day when that was confirmed (PA-8). */
@JsonTypeName("no.tunbok.approval.DeviationClosed.1")
public record DeviationClosed(
        ApprovalId approvalId,
        Occurred occurredOn,
        DeviationId deviationId,
        DeviationVerifier verifiedBy,
        @Nullable String evidenceReference)
        implements ApprovalEvent {}
