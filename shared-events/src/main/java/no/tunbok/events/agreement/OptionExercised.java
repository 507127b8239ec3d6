package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.value.Occurred;

/**
 * The term was extended by right; the day is the day on which it was settled (FA-4, FA-12, FA-13).
 *
 * @param newEnd the last day from now on
 */
@JsonTypeName("no.tunbok.agreement.OptionExercised.1")
public record OptionExercised(AgreementId agreementId, Occurred occurredOn, int optionNumber, LocalDate newEnd)
        implements AgreementEvent {}
