package no.tunbok.query.entryrecord;

import java.util.ArrayList;
import java.util.List;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;

/**
 * A history, and when the register was told each fact of it.
 *
 * @param known of each record, in their order
 */
public record ToldHistory<F extends Fact<F>>(History<F> history, List<Known> known) {

    public ToldHistory {
        known = List.copyOf(known);
    }

    /** @param positions in the ledger, of each record */
    public static <F extends Fact<F>> ToldHistory<F> of(History<F> history, List<Long> positions) {
        var known = new ArrayList<Known>();
        long moment = Long.MIN_VALUE;
        for (var record : history.records()) {
            moment = Math.max(moment, record.at().toEpochMilli());
            known.add(new Known(record.number(), positions.get(known.size()), moment));
        }
        return new ToldHistory<>(history, known);
    }

    public int length() {
        return known.size();
    }

    /** What was told first. */
    public History<F> beginning(int facts) {
        return new History<>(history.records().subList(0, facts));
    }
}
