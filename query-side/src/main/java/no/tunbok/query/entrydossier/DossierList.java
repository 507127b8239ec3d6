package no.tunbok.query.entrydossier;

import java.util.List;
import java.util.function.Function;
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
    static <D extends Dossier, I> DossierList<I> of(List<D> dossiers, Function<D, I> item, int limit, long position) {
        var page = dossiers.stream().limit(limit).toList();
        var next = dossiers.size() > limit ? Cursor.of(page.getLast()).text() : null;
        return new DossierList<>(page.stream().map(item).toList(), next, position);
    }
}
