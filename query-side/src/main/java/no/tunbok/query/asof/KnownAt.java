package no.tunbok.query.asof;

import java.time.Instant;

/** A moment in the life of the register: what it had been told by then. */
public sealed interface KnownAt {

    /** By the clock. */
    record Moment(Instant instant) implements KnownAt {}

    /** By the position of the last event. */
    record Position(long position) implements KnownAt {}

    /** Whether what was recorded then, at that position, was known. */
    default boolean covers(Instant recordedAt, long position) {
        return switch (this) {
            case Moment known -> !recordedAt.isAfter(known.instant());
            case Position known -> position <= known.position();
        };
    }
}
