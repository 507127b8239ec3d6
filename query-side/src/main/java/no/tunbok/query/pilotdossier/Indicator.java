package no.tunbok.query.pilotdossier;

import java.math.BigDecimal;
import no.tunbok.events.value.Occurred;

/**
 * A number that describes the pilot on a day.
 *
 * @param number of the fact that tells it
 */
public record Indicator(long number, String code, BigDecimal value, String unit, Occurred asOf) {

    public Indicator {
        value = value.stripTrailingZeros();
    }
}
