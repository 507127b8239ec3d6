package no.tunbok.events.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Norway's public holidays, by the acts of 1947 (1 and 17 May) and 1995 (the church year). */
public final class Holidays {

    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 17), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /** Maundy Thursday, Good Friday, Easter Day and Monday, Ascension Day, Whit Sunday and Monday: days from Easter Day. */
    private static final Set<Integer> FROM_EASTER = Set.of(-3, -2, 0, 1, 39, 49, 50);

    private Holidays() {}

    /** Whether it is neither a Saturday, a Sunday nor a public holiday. */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** The day itself, or the first working day after it. */
    public static LocalDate workingDayFrom(LocalDate day) {
        var working = day;
        while (!isWorkingDay(working)) working = working.plusDays(1);
        return working;
    }

    private static boolean isHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || FROM_EASTER.contains(
                        (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay()));
    }

    /** Easter Day of the Gregorian calendar, by the anonymous algorithm in Meeus' Astronomical Algorithms, chapter 8. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
