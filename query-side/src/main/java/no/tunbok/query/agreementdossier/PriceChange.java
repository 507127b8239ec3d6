package no.tunbok.query.agreementdossier;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Prices that followed an index.
 *
 * @param number of the fact that tells it
 * @param percent by how much; negative where they fell
 * @param from the first day with the new prices
 */
public record PriceChange(long number, String index, BigDecimal percent, LocalDate from) {

    public PriceChange {
        percent = percent.stripTrailingZeros();
    }
}
