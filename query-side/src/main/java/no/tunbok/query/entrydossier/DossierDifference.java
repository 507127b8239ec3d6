package no.tunbok.query.entrydossier;

import java.util.List;
import no.tunbok.query.difference.Change;

/**
 * In what the page of an entry as of one moment differs from the page as of another, in the order in which it can be carried out.
 *
 * @param position that both pages were computed from
 */
public record DossierDifference(List<Change> items, long position) {

    public DossierDifference {
        items = List.copyOf(items);
    }
}
