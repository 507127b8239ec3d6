package no.tunbok.query.entrydossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of entries, by name.
 *
 * @param <I> one of them
 * @param nearlySpelt whether no entry has the words that were asked for, so that these have some which are nearly spelt so
 * @param next what to ask for the page after this one with, if there is one
 * @param position that it was computed from
 */
public record DossierList<I>(
        List<I> items, boolean nearlySpelt, @Nullable String next, long position) {

    /** A page of those, which may be one more than a page holds. */
    static <I> DossierList<I> of(ListRows.Found<I> found, ListQuestion<?> asked, long position) {
        var listed = found.entries();
        var page = listed.stream().limit(asked.limit()).toList();
        var next = listed.size() > page.size() ? page.getLast().place().text(asked.order()) : null;
        return new DossierList<>(
                page.stream().map(ListRows.Listed::item).toList(), found.nearlySpelt(), next, position);
    }
}
