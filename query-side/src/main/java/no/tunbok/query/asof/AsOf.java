package no.tunbok.query.asof;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which moment a question is about.
 *
 * @param at the day of the world, the whole of it; without one, all that has happened
 * @param knownAt the moment of the register; without one, all that it knows
 */
public record AsOf(Optional<LocalDate> at, Optional<KnownAt> knownAt) {

    /** From which position on rows can tell: what was known at a position they cannot tell before they have come so far. */
    public OptionalLong noEarlierThan(OptionalLong seen) {
        return knownAt.orElse(null) instanceof KnownAt.Position(var known) && known > seen.orElse(-1)
                ? OptionalLong.of(known)
                : seen;
    }

    public boolean isNow() {
        return at.isEmpty() && knownAt.isEmpty();
    }
}
