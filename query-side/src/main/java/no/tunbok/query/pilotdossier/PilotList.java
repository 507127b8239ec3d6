package no.tunbok.query.pilotdossier;

import java.util.List;
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
}
