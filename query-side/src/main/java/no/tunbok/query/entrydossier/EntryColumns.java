package no.tunbok.query.entrydossier;

import java.util.List;
import no.tunbok.query.entryperiod.Period;

/**
 * All that is kept of one entry.
 *
 * @param periods how it reads in lists
 */
public record EntryColumns(DossierColumns dossier, List<Period> periods) {

    public EntryColumns {
        periods = List.copyOf(periods);
    }
}
