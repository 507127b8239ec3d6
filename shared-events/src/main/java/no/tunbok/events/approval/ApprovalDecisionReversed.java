package no.tunbok.events.approval;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.Optional;
import no.tunbok.events.history.Decided;
import no.tunbok.events.history.Reversal;
import no.tunbok.events.history.ReversalInitiator;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/**
 * A decision no longer holds, since its content was changed: new grounds, new notice, new appeal. It was not told wrongly.
 *
 * @param target the number of the decision in this approval, from 0
 * @param effectiveFrom the first day on which it does not hold
 * @param legalBasis the paragraph or the term that allows it
 */
@JsonTypeName("no.tunbok.approval.DecisionReversed.1")
public record ApprovalDecisionReversed(
        ApprovalId approvalId,
        Occurred occurredOn,
        long target,
        LocalDate effectiveFrom,
        IndividualDecision decision,
        String legalBasis,
        ReversalInitiator initiatedBy)
        implements ApprovalEvent, Decided {

    @Override
    public Optional<Reversal> reversal() {
        return Optional.of(new Reversal(target, effectiveFrom));
    }
}
