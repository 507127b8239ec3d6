package no.tunbok.query.across;

import java.util.List;
import no.tunbok.query.entrydossier.ListOrder;
import no.tunbok.query.entrydossier.PlacedEntry;
import org.jspecify.annotations.Nullable;

/**
 * One page of entries of every kind.
 *
 * @param next what to ask for the page after this one with, if there is one
 * @param position that it was computed from
 */
public record PageOf<T>(List<T> items, @Nullable String next, long position) {

    /** A page of those, which may be one more than a page holds. */
    public static <T> PageOf<T> of(List<PlacedEntry<T>> found, ListOrder order, int limit, long position) {
        var page = found.stream().limit(limit).toList();
        return new PageOf<>(
                page.stream().map(PlacedEntry::shown).toList(),
                found.size() > page.size() ? page.getLast().place().text(order) : null,
                position);
    }
}
