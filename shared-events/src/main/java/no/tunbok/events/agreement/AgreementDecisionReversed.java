package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.Optional;
import no.tunbok.events.history.Reversal;
import no.tunbok.events.history.ReversalInitiator;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/**
 * A decision was changed in what it decides, by a new decision with grounds and a time for appeal of its own; the day is the day of that.
 *
 * @param target the number of the earlier decision in this agreement, from 0
 * @param effectiveFrom the first day on which the earlier one no longer holds
 * @param legalBasis the provision that allows it
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
        implements AgreementEvent {
    @Override
    public Optional<Reversal> reversal() {
        return Optional.of(new Reversal(target, effectiveFrom));
    }
}
