package no.tunbok.events.agreement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.PlainNumber;

/**
 * Prices follow an index from a day on.
 *
 * @param index by its name
 * @param percent by how much; negative where prices fall
 * @param from the first day with the new prices
 */
@JsonTypeName("no.tunbok.agreement.PriceAdjusted.1")
public record PriceAdjusted(
        AgreementId agreementId, Occurred occurredOn, String index, BigDecimal percent, LocalDate from)
        implements AgreementEvent {
    /** @throws IllegalArgumentException if the percentage has too many digits */
    public PriceAdjusted {
        percent = PlainNumber.of(percent);
    }
}
