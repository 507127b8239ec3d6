package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/**
 * The appeal was decided upon. What follows for the decision appealed is a fact of its own.
 *
 * @param appeal the number of the appeal in this approval, from 0
 */
@JsonTypeName("no.tunbok.approval.AppealDecided.1")
public record AppealDecided(
        ApprovalId approvalId, Occurred occurredOn, long appeal, AppealOutcome outcome, IndividualDecision decision)
        implements ApprovalEvent, Decided {}
