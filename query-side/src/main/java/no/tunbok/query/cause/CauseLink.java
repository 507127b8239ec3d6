package no.tunbok.query.cause;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a chain. What it says is in the history of its entry.
 *
 * @param entry that it was told of
 * @param address of the history in which it stands; nothing where nobody answers for such entries
 * @param number in the entry, from 0
 * @param type the name on the wire, as it was recorded
 */
record CauseLink(
        long position,
        String eventId,
        String entry,
        @Nullable String address,
        long number,
        String type,
        Instant recordedAt,
        RecordedIn recordedBy,
        Because cause) {

    /** Who recorded it, in which role, for which body, as histories tell. */
    record RecordedIn(
            @Nullable String actor,
            @Nullable String role,
            @Nullable String onBehalfOf) {}

    /**
     * What brought it about: a command that somebody gave, or a fact from which it followed.
     *
     * @param command who gave it, and under which key
     * @param event the fact's identifier
     * @param policy by which it followed
     */
    record Because(
            @Nullable String command,
            @Nullable String event,
            @Nullable String policy) {}
}
