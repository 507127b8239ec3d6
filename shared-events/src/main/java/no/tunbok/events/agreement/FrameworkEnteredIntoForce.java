package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.value.Occurred;

/**
 * The agreement holds from this day on (FA-4, FA-16).
 *
 * @param lastDay of its term, before any option
 */
@JsonTypeName("no.tunbok.agreement.FrameworkEnteredIntoForce.1")
public record FrameworkEnteredIntoForce(AgreementId agreementId, Occurred occurredOn, LocalDate lastDay)
        implements AgreementEvent {}
