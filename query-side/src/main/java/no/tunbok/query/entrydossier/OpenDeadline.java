package no.tunbok.query.entrydossier;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import no.tunbok.events.history.Deadline;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something is expected of an entry, or with which something is over.
 *
 * @param <K> what entries of that kind wait for
 * @param about which of several it is: a deviation's id, the number of an option or of a fact
 * @param dueOn the last day that is in time
 * @param overdue whether it is over
 */
public record OpenDeadline<K extends Enum<K>>(
        K kind, @Nullable String about, Wording text, LocalDate dueOn, boolean overdue) {

    /** As they are on that day. */
    public static <K extends Enum<K>> List<OpenDeadline<K>> of(
            List<Deadline<K>> deadlines, Function<K, Wording> text, LocalDate day) {
        return deadlines.stream()
                .map(d -> new OpenDeadline<>(d.kind(), d.about(), text.apply(d.kind()), d.lastDay(), d.isPastOn(day)))
                .toList();
    }

    /** The same on another day, if nothing has happened. */
    public OpenDeadline<K> on(LocalDate day) {
        return new OpenDeadline<>(kind, about, text, dueOn, dueOn.isBefore(day));
    }
}
