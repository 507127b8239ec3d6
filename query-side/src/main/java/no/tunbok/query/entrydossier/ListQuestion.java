package no.tunbok.query.entrydossier;

import java.util.List;
import java.util.Optional;

/**
 * Which entries, and how many of them, in which order.
 *
 * @param after the last one that is known already
 */
record ListQuestion<D>(List<Facet.Wanted<D>> wanted, ListOrder order, Optional<Cursor> after, int limit) {

    ListQuestion {
        wanted = List.copyOf(wanted);
    }

    /** The same from the next entry on. */
    ListQuestion<D> after(Cursor last) {
        return new ListQuestion<>(wanted, order, Optional.of(last), limit);
    }
}
