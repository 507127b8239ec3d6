package no.tunbok.events.value;

import static java.time.temporal.TemporalAdjusters.lastDayOfMonth;
import static java.time.temporal.TemporalAdjusters.lastDayOfYear;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How finely a source speaks of time. It says what was told, not how wide the period is. */
public enum Precision {
    DAY,
    /** From Monday to Sunday. */
    WEEK,
    MONTH,
    /** Three whole months: winter from December, spring from March, summer from June, autumn from September. */
    SEASON,
    YEAR;

    private static final int MONTHS = 3;

    /** The last day of the week, month, season or year in which the day lies. */
    LocalDate lastDayOfThatWith(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(nextOrSame(DayOfWeek.SUNDAY));
            case MONTH -> day.with(lastDayOfMonth());
            case SEASON ->
                day.plusMonths(MONTHS - 1 - day.getMonthValue() % MONTHS).with(lastDayOfMonth());
            case YEAR -> day.with(lastDayOfYear());
        };
    }
}
