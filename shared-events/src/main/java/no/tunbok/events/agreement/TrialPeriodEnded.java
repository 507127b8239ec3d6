package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;

/** The trial was over, and the parties went on or parted (FA-14). */
@JsonTypeName("no.tunbok.agreement.TrialPeriodEnded.1")
public record TrialPeriodEnded(AgreementId agreementId, Occurred occurredOn, TrialOutcome outcome)
        implements AgreementEvent {}
