package no.tunbok.query.entryperiod;

import java.time.LocalDate;
import no.tunbok.query.entryrecord.Known;
import org.jspecify.annotations.Nullable;

/**
 * Some days on which an entry reads alike, as long as the register knew so.
 *
 * @param from the first of the days
 * @param end the day after the last of them; {@link LocalDate#MAX} when there is no last
 * @param since when the register came to know it
 * @param until when it came to know otherwise; without it, it knows so still
 */
public record Period(
        LocalDate from,
        LocalDate end,
        Known since,
        @Nullable Known until,
        Reading reading) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(end);
    }

    Period cut(LocalDate newFrom, LocalDate newEnd) {
        return new Period(newFrom, newEnd, since, until, reading);
    }

    Period closed(LocalDate newFrom, LocalDate newEnd, Known when) {
        return new Period(newFrom, newEnd, since, when, reading);
    }
}
