package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.PersonReference;

/** An auditor was given the task of visiting the farm. */
@JsonTypeName("no.tunbok.approval.ExternalAuditAssigned.1")
public record ExternalAuditAssigned(
        ApprovalId approvalId, Occurred occurredOn, PersonReference auditor, LocalDate plannedOn)
        implements ApprovalEvent {}
