package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/** What was asked for came in. */
@JsonTypeName("no.tunbok.approval.InformationReceived.1")
public record InformationReceived(ApprovalId approvalId, Occurred occurredOn, Confidential what)
        implements ApprovalEvent {}
