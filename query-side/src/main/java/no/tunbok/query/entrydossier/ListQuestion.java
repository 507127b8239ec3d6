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

    boolean hasWords() {
        return wanted.stream()
                .anyMatch(w -> w.facet().form() == Facet.Form.WORDS && w.value().isPresent());
    }

    /** The same for the first of them alone. */
    ListQuestion<D> first() {
        return new ListQuestion<>(wanted, order, Optional.empty(), 0);
    }

    /** The same from the next entry on. */
    ListQuestion<D> after(Cursor last) {
        return new ListQuestion<>(wanted, order, Optional.of(last), limit);
    }
}
