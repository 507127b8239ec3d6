package no.tunbok.events.history;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something is expected, or with which something is over.
 *
 * @param <K> what entries of one kind wait for
 * @param lastDay the last one that is in time
 * @param about which of several it is: a deviation's id, the number of an option or of a fact; not there where there is one
 */
public record Deadline<K extends Enum<K>>(
        K kind, LocalDate lastDay, @Nullable String about) {

    /** A day of the only one of its kind. */
    public static <K extends Enum<K>> Deadline<K> of(K kind, LocalDate lastDay) {
        return new Deadline<>(kind, lastDay, null);
    }

    /** By their days; those of one day as they are listed. */
    public static <K extends Enum<K>> Comparator<Deadline<K>> inOrder() {
        return Comparator.<Deadline<K>, LocalDate>comparing(Deadline::lastDay)
                .thenComparing(Deadline::kind)
                .thenComparing(deadline -> deadline.about() == null ? "" : deadline.about());
    }

    /** Whether the last day was over before that day. */
    public boolean isPastOn(LocalDate day) {
        return lastDay.isBefore(day);
    }

    /** The first day that is too late. */
    public LocalDate firstDayAfter() {
        return dayAfter(lastDay);
    }

    /** The next day; after the last day that there is comes none. */
    public static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }
}
