package no.tunbok.events.agreement;

import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a participant gets no new call-offs (FA-8).
 *
 * @param to when it was lifted; without it, it lasts
 */
public record Block(
        BlockCause cause, Occurred from, @Nullable Occurred to) {

    /** Whether the day must be one of its days, however the dates are read. */
    public boolean mustBeOn(Occurred day) {
        return !day.from().isBefore(from.to()) && (to == null || day.certainlyBefore(to));
    }

    /** Whether the day can be one of its days. */
    public boolean mayBeOn(Occurred day) {
        return !day.certainlyBefore(from) && (to == null || day.from().isBefore(to.to()));
    }

    Block until(Occurred to) {
        return new Block(cause, from, to);
    }
}
