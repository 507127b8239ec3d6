package no.tunbok.query.entrydossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of entries, by name.
 *
 * @param <I> one of them
 * @param next what to ask for the page after this one with, if there is one
 * @param position that it was computed from
 */
public record DossierList<I>(List<I> items, @Nullable String next, long position) {

    /** A page of those, which may be one more than a page holds. */
    static <I> DossierList<I> of(List<ListRows.Listed<I>> listed, ListQuestion<?> asked, long position) {
        var page = listed.stream().limit(asked.limit()).toList();
        var next = listed.size() > page.size() ? page.getLast().place().text(asked.order()) : null;
        return new DossierList<>(page.stream().map(ListRows.Listed::item).toList(), next, position);
    }
}
