package no.tunbok.events.reference;

import java.time.LocalDate;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something in a table holds.
 *
 * @param from the first of them; without one, longer than the register looks back
 * @param to the first day on which it no longer holds (exclusive, as in SSB's KLASS); without one, it still does
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** @throws IllegalArgumentException if it ends before it has held for a day */
    public Validity {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException("Nothing holds from " + from + " until before " + to + ".");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /** Whether it holds on some day on which the fact can have happened. */
    public boolean mayHoldOn(Occurred day) {
        return (from == null || !day.to().isBefore(from))
                && (to == null || day.from().isBefore(to));
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Validity other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Validity other) {
        return from == null || other.to == null || from.isBefore(other.to);
    }
}
