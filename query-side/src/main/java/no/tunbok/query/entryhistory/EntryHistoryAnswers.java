package no.tunbok.query.entryhistory;

import jakarta.servlet.http.HttpServletResponse;
import no.tunbok.events.history.Fact;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.edge.Problem;
import no.tunbok.query.edge.QuestionRefused;
import no.tunbok.query.entryrecord.EntryRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/**
 * Answers for the history of one entry, always read from its events.
 *
 * @param <F> the family of the facts
 */
public final class EntryHistoryAnswers<F extends Fact<F>> {

    private final EntryRecords<F> records;
    private final Story.Teller<F> teller;
    private final Freshness freshness;

    public EntryHistoryAnswers(EntryRecords<F> records, Story.Teller<F> teller, Freshness freshness) {
        this.records = records;
        this.teller = teller;
        this.freshness = freshness;
    }

    public ResponseEntity<ToldFacts<F>> history(
            String id,
            MultiValueMap<String, String> parameters,
            @Nullable String position,
            HttpServletResponse response) {
        var asked = new Asked(parameters, Asked.AT, Asked.KNOWN_AT);
        var entry = asked.identifier("id", id);
        var asOf = asked.asOf(freshness);
        var seen = asked.position(position);
        asked.refuseIfWrong();

        long head = freshness.ofEvents(seen);
        response.setHeader(Asked.POSITION, Long.toString(head));
        var record = records.of(entry.orElseThrow()).knownAt(asOf.knownAt());
        if (record.isEmpty()) {
            throw new QuestionRefused(Problem.UNKNOWN_ENTRY);
        }
        var lines = asOf.at()
                .map(day -> EntryHistory.of(record, teller, day))
                .orElseGet(() -> EntryHistory.of(record, teller));
        if (lines.isEmpty()) {
            throw new QuestionRefused(Problem.NOTHING_BY_THEN);
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new ToldFacts<>(lines, head));
    }
}
