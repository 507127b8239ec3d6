package no.tunbok.events.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A fact as the register was told it.
 *
 * @param number its number in the entry, from 0 without holes
 * @param at the moment when the register was told
 */
public record Recorded<F>(long number, Instant at, F fact) {

    /** Days of the register are days in Norway. */
    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** The day when the register was told. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, OSLO);
    }
}
