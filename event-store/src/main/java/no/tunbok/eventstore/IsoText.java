package no.tunbok.eventstore;

import java.time.Instant;
import java.time.LocalDate;

/** Reads days and moments in the one form that events have them in, without the cost of a formatter; others with it. */
final class IsoText {

    private static final String DAY = "0000-00-00";
    private static final String MOMENT = "0000-00-00T00:00:00.000Z";
    private static final int DAYS_IN_ANY_MONTH = 28;

    private IsoText() {}

    /** @throws java.time.DateTimeException when it is no day */
    static LocalDate day(String text) {
        return hasForm(text, DAY) && isPlain(text)
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    /** @throws java.time.DateTimeException when it is no moment */
    static Instant moment(String text) {
        if (!hasForm(text, MOMENT) || !isPlain(text)) return Instant.parse(text);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) return Instant.parse(text);
        var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        return Instant.ofEpochSecond(
                ((day.toEpochDay() * 24 + hour) * 60 + minute) * 60 + second, number(text, 20, 23) * 1_000_000L);
    }

    /** Whether it has digits where the form has, and the same signs elsewhere. */
    private static boolean hasForm(String text, String form) {
        if (text.length() != form.length()) return false;
        for (int i = 0; i < form.length(); i++) {
            char sign = text.charAt(i);
            if (form.charAt(i) == '0' ? sign < '0' || sign > '9' : sign != form.charAt(i)) return false;
        }
        return true;
    }

    /** Whether the month has that day for certain; what has not is left to those who know the calendar. */
    private static boolean isPlain(String text) {
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return month >= 1 && month <= 12 && day >= 1 && day <= DAYS_IN_ANY_MONTH;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
