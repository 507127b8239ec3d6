package no.tunbok.query.asof;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which moment a question is about.
 *
 * @param at the day of the world, the whole of it; without one, all that has happened
 * @param knownAt the moment of the register; without one, all that it knows
 */
public record AsOf(Optional<LocalDate> at, Optional<KnownAt> knownAt) {

    public boolean isNow() {
        return at.isEmpty() && knownAt.isEmpty();
    }
}
