package no.tunbok.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as well as anybody knows: some time from the first day to the last, both included.
 *
 * <p>A fact is taken to have happened once its last possible day is over, so that no answer claims more than the source
 * does. Two facts are only before or after each other when every reading of their dates says so.
 *
 * @param from the first day on which it can have happened (or begun)
 * @param to the last day on which it can have happened (or ended), never before {@code from}
 * @param precision how finely the source speaks
 */
public record Occurred(LocalDate from, LocalDate to, Precision precision) {

    /** The order in which facts are told as a story: by the day when they certainly had happened. */
    public static final Comparator<Occurred> BY_LAST_DAY =
            Comparator.comparing(Occurred::to).thenComparing(Occurred::from);

    /** @throws IllegalArgumentException if the last day is before the first */
    public Occurred {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The last day, " + to + ", is before the first, " + from + ".");
        }
    }

    /**
     * Reads the short form too: without {@code to} it lasts to the end of the week, month, season or year in which {@code
     * from} lies, and without {@code precision} it is one day.
     */
    @JsonCreator
    public static Occurred of(
            @JsonProperty("from") LocalDate from,
            @JsonProperty("to") @Nullable LocalDate to,
            @JsonProperty("precision") @Nullable Precision precision) {
        var told = precision == null ? Precision.DAY : precision;
        return new Occurred(from, to == null ? told.lastDayOfThatWith(from) : to, told);
    }

    public static Occurred on(LocalDate day) {
        return new Occurred(day, day, Precision.DAY);
    }

    /** Whether it certainly had happened when that day was over. */
    public boolean hadHappenedBy(LocalDate day) {
        return !to.isAfter(day);
    }

    /** Whether it can have happened when that day was over. */
    public boolean mayHaveHappenedBy(LocalDate day) {
        return !from.isAfter(day);
    }

    public boolean certainlyBefore(Occurred other) {
        return to.isBefore(other.from);
    }

    public boolean certainlyAfter(Occurred other) {
        return other.certainlyBefore(this);
    }

    /** The same, told on that day: what is told has happened, so the days after it are no longer possible. */
    public Occurred toldOn(LocalDate day) {
        return to.isAfter(day) && !from.isAfter(day) ? new Occurred(from, day, precision) : this;
    }
}
