package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.events.value.Several;

/** The provider was approved; the day is the day of the decision (PA-5, PA-6, PA-16, X-10). */
@JsonTypeName("no.tunbok.approval.ProviderApproved.1")
public record ProviderApproved(
        ApprovalId approvalId,
        Occurred occurredOn,
        LocalDate validFrom,
        LocalDate nextExternalAuditDue,
        List<ServiceArea> serviceAreas,
        List<ApprovalCondition> conditions,
        IndividualDecision decision)
        implements ApprovalEvent, Decided {

    public ProviderApproved {
        serviceAreas = Several.of(serviceAreas);
        conditions = Several.of(conditions);
    }
}
