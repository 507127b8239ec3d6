package no.tunbok.query.pilothistory;

import java.util.HashMap;
import java.util.Map;
import no.tunbok.events.history.Correction;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.pilot.PilotEvent;
import org.jspecify.annotations.Nullable;

/** Which record of a pilot says how another one reads now; the history itself says how it reads. */
final class Verdicts {

    /**
     * What was said of a record.
     *
     * @param by the number of the record that says it
     * @param instead what it reads; without one, it is annulled
     */
    record Verdict(long by, @Nullable PilotEvent instead) {}

    private final Map<Long, Verdict> byTarget = new HashMap<>();

    private Verdicts() {}

    /** Backwards, as the history does it, so that a correction can itself be undone. */
    static Verdicts of(History<PilotEvent> history) {
        var verdicts = new Verdicts();
        for (var record : history.records().reversed()) {
            var correction = verdicts.correction(record);
            if (correction != null) {
                verdicts.byTarget.putIfAbsent(correction.target(), new Verdict(record.number(), correction.instead()));
            }
        }
        return verdicts;
    }

    @Nullable Verdict on(long number) {
        return byTarget.get(number);
    }

    private @Nullable Correction<PilotEvent> correction(Recorded<PilotEvent> record) {
        var verdict = on(record.number());
        var fact = verdict == null ? record.fact() : verdict.instead();
        return fact == null ? null : fact.correction().orElse(null);
    }
}
