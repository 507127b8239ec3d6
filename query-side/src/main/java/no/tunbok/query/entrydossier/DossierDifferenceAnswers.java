package no.tunbok.query.entrydossier;

import java.util.Optional;
import no.tunbok.events.history.Fact;
import no.tunbok.query.asof.AsOf;
import no.tunbok.query.asof.KnownAt;
import no.tunbok.query.difference.Difference;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.edge.Problem;
import no.tunbok.query.edge.QuestionRefused;
import no.tunbok.query.entryrecord.EntryRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers in what the page of one entry differs between two moments, of the world, of the register or of both. */
public final class DossierDifferenceAnswers<F extends Fact<F>, D extends Dossier> {

    private static final String SINCE_AT = "sinceAt";
    private static final String SINCE_KNOWN_AT = "sinceKnownAt";

    private final DossierFold<F, D> fold;
    private final Freshness freshness;
    private final JsonMapper json;

    public DossierDifferenceAnswers(DossierFold<F, D> fold, Freshness freshness, JsonMapper json) {
        this.fold = fold;
        this.freshness = freshness;
        this.json = json.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    public ResponseEntity<DossierDifference> difference(
            String id, MultiValueMap<String, String> parameters, @Nullable String position) {
        var asked = new Asked(parameters, SINCE_AT, SINCE_KNOWN_AT, Asked.AT, Asked.KNOWN_AT);
        var entry = asked.identifier("id", id);
        var since = asked.asOf(freshness, SINCE_AT, SINCE_KNOWN_AT);
        var until = asked.asOf(freshness);
        var seen = asked.position(position);
        asked.refuseIfWrong();

        long head = freshness.ofEvents(seen);
        var record = fold.records().of(entry.orElseThrow()).knownAt(Optional.of(new KnownAt.Position(head)));
        if (record.isEmpty()) {
            throw new QuestionRefused(Problem.UNKNOWN_ENTRY);
        }
        var before = page(record, since);
        var after = page(record, until);
        if (before == null && after == null) {
            throw new QuestionRefused(Problem.NOTHING_BY_THEN);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(Freshness.tag(head, fold.today()))
                .header(Asked.POSITION, Long.toString(head))
                .body(new DossierDifference(Difference.between(before, after), head));
    }

    /** As whoever asks for the page gets it, in maps and lists; null where there was none yet. */
    private @Nullable Object page(EntryRecord<F> record, AsOf asOf) {
        return fold.page(record.knownAt(asOf.knownAt()), asOf.at())
                .map(page -> json.readValue(json.writeValueAsBytes(page), Object.class))
                .orElse(null);
    }
}
