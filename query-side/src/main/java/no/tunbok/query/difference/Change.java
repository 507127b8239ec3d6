package no.tunbok.query.difference;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is otherwise.
 *
 * @param pointer to where it is (RFC 6901): in the first page what was removed, in the second everything else
 * @param before what stood there; null also where nothing did
 * @param after what stands there now; null also where nothing does
 */
public record Change(
        Kind kind,
        String pointer,
        @Nullable Object before,
        @Nullable Object after) {

    /** In what way it is otherwise. */
    public enum Kind {
        REMOVED,
        ADDED,
        CHANGED
    }
}
