package no.tunbok.query.pilotdossier;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of pilots, by name.
 *
 * @param next what to ask for the page after this one with, if there is one
 * @param position that it was computed from
 */
public record PilotList(List<PilotListItem> items, @Nullable String next, long position) {

    /** A page of those, which may be one more than a page holds. */
    static PilotList of(List<PilotDossier> dossiers, int limit, long position) {
        var page = dossiers.stream().limit(limit).toList();
        var next = dossiers.size() > limit ? Cursor.of(page.getLast()).text() : null;
        return new PilotList(page.stream().map(PilotListItem::of).toList(), next, position);
    }

    /** The same order as that of the rows, for dossiers that are in no row. */
    static Stream<PilotDossier> after(Optional<Cursor> cursor, Stream<PilotDossier> dossiers) {
        var alphabet = Collator.getInstance(Locale.of("nb"));
        var order = Comparator.comparing(Cursor::name, alphabet::compare)
                .thenComparing(Cursor::name)
                .thenComparing(last -> last.id().toString());
        return dossiers.filter(d -> cursor.isEmpty() || order.compare(Cursor.of(d), cursor.get()) > 0)
                .sorted(Comparator.comparing(Cursor::of, order));
    }
}
