package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Several;
import org.jspecify.annotations.Nullable;

/** An auditor visited the farm; the day is the day of the visit (PA-10, PA-20). */
@JsonTypeName("no.tunbok.approval.ExternalAuditPerformed.1")
public record ExternalAuditPerformed(
        ApprovalId approvalId,
        Occurred occurredOn,
        List<AuditStandard> standards,
        AuditPurpose purpose,
        @Nullable String reportReference)
        implements ApprovalEvent {

    public ExternalAuditPerformed {
        standards = Several.of(standards);
    }
}
