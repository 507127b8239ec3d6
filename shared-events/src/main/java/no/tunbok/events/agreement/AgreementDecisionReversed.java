package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.Optional;
import no.tunbok.events.history.Decided;
import no.tunbok.events.history.Reversal;
import no.tunbok.events.history.ReversalInitiator;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/**
 * A decision was rightly told, but is made undone by a new one (omgjøring): from that day it does not hold.
 *
 * @param target the number of the decision in this agreement, from 0
 * @param effectiveFrom the first day on which it does not hold
 * @param legalBasis the paragraph or the term that allows it
 */
@JsonTypeName("no.tunbok.agreement.DecisionReversed.1")
public record AgreementDecisionReversed(
        AgreementId agreementId,
        Occurred occurredOn,
        long target,
        LocalDate effectiveFrom,
        IndividualDecision decision,
        String legalBasis,
        ReversalInitiator initiatedBy)
        implements AgreementEvent, Decided {
    @Override
    public Optional<Reversal> reversal() {
        return Optional.of(new Reversal(target, effectiveFrom));
    }
}
