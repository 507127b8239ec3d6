package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/** The application was turned down; the day is the day of the decision (PA-17, X-10). */
@JsonTypeName("no.tunbok.approval.ApprovalRefused.1")
public record ApprovalRefused(ApprovalId approvalId, Occurred occurredOn, IndividualDecision decision)
        implements ApprovalEvent, Decided {}
