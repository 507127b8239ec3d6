package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.value.Occurred;

/**
 * Buyers and providers try each other out from this day on (FA-14).
 *
 * @param lastDay of the trial as agreed
 */
@JsonTypeName("no.tunbok.agreement.TrialPeriodStarted.1")
public record TrialPeriodStarted(AgreementId agreementId, Occurred occurredOn, LocalDate lastDay)
        implements AgreementEvent {}
