package no.tunbok.events.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of whole days.
 *
 * @param from the first day
 * @param to the last day, included; without one it has no end yet
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends, " + to + ", before it begins, " + from + ".");
        }
    }
}
