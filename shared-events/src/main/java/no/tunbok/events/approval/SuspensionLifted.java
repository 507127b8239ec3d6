package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/** The approval counts again from the day of the decision. */
@JsonTypeName("no.tunbok.approval.SuspensionLifted.1")
public record SuspensionLifted(ApprovalId approvalId, Occurred occurredOn, IndividualDecision decision)
        implements ApprovalEvent, Decided {}
