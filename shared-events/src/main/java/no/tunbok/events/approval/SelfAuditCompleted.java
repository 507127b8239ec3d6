package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Several;
import org.jspecify.annotations.Nullable;

/**
 * The provider went through the checklists itself; the day is the day when it was done (PA-9, PA-20).
 *
 * @param deviationIds what it found; each is raised by a fact of its own
 */
@JsonTypeName("no.tunbok.approval.SelfAuditCompleted.1")
public record SelfAuditCompleted(
        ApprovalId approvalId,
        Occurred occurredOn,
        List<AuditStandard> standards,
        List<DeviationId> deviationIds,
        @Nullable String actionPlanReference)
        implements ApprovalEvent {

    public SelfAuditCompleted {
        standards = Several.of(standards);
        deviationIds = Several.of(deviationIds);
    }
}
