package no.tunbok.query.entrydossier;

import java.util.Comparator;
import java.util.List;

/**
 * Something that is shown of an entry, and the place of the entry in the order that it is shown in.
 *
 * @param <T> what is shown
 */
public record PlacedEntry<T>(Cursor place, T shown) {

    /** The first of all of them, each list in that order already. */
    public static <T> List<PlacedEntry<T>> merged(List<List<PlacedEntry<T>>> lists, ListOrder order, int most) {
        return lists.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(PlacedEntry::place, order.comparator()))
                .limit(most)
                .toList();
    }
}
