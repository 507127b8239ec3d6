package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/** More was asked for before the application can be assessed. */
@JsonTypeName("no.tunbok.approval.InformationRequested.1")
public record InformationRequested(ApprovalId approvalId, Occurred occurredOn, Confidential what, LocalDate dueOn)
        implements ApprovalEvent {}
