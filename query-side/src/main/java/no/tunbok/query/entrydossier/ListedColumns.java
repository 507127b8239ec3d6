package no.tunbok.query.entrydossier;

import java.util.List;
import java.util.UUID;
import no.tunbok.query.entryperiod.Period;

/**
 * All that lists have of one entry.
 *
 * @param upTo the number of the last fact that is in it
 */
public record ListedColumns(UUID entry, long upTo, List<Period> periods) {

    public ListedColumns {
        periods = List.copyOf(periods);
    }
}
