package no.tunbok.query.entrydossier;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;
import no.tunbok.events.history.Fact;
import no.tunbok.query.asof.AsOf;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.edge.Problem;
import no.tunbok.query.edge.QuestionRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;

/** Answers for one entry: as of now from its row, as of any other moment from its events. */
public final class DossierAnswers<F extends Fact<F>, D extends Dossier> {

    private final DossierFold<F, D> fold;
    private final DossierKind<F, D> kind;
    private final DossierRows<F, D> rows;
    private final Freshness freshness;

    public DossierAnswers(DossierFold<F, D> fold, DossierRows<F, D> rows, Freshness freshness) {
        this.fold = fold;
        this.kind = fold.kind();
        this.rows = rows;
        this.freshness = freshness;
    }

    public ResponseEntity<D> dossier(
            String id,
            MultiValueMap<String, String> parameters,
            @Nullable String position,
            HttpServletResponse response) {
        var asked = new Asked(parameters, Asked.AT, Asked.KNOWN_AT);
        var entry = asked.identifier("id", id);
        var asOf = asked.asOf(freshness);
        var seen = asked.position(position);
        asked.refuseIfWrong();
        return asOf.isNow()
                ? now(entry.orElseThrow(), seen, response)
                : then(entry.orElseThrow(), asOf, seen, response);
    }

    private ResponseEntity<D> now(UUID entry, OptionalLong seen, HttpServletResponse response) {
        setPosition(response, freshness.ofRows(kind.processor(), seen));
        var today = fold.today();
        var row = rows.find(entry).orElseThrow(() -> new QuestionRefused(Problem.UNKNOWN_ENTRY));
        var dossier = (row.isGoodOn(today) ? row : fold.row(entry))
                .dossier()
                .orElseThrow(() -> new QuestionRefused(Problem.NOTHING_BY_THEN));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(tag(dossier, today))
                .body(kind.today(dossier, today));
    }

    /** The version, for {@code If-Match}, and the day: a page can read otherwise tomorrow, though nothing is told. */
    private static String tag(Dossier dossier, LocalDate today) {
        return "\"" + dossier.version() + "-" + BASIC_ISO_DATE.format(today) + "\"";
    }

    private ResponseEntity<D> then(UUID entry, AsOf asOf, OptionalLong seen, HttpServletResponse response) {
        long head = freshness.ofEvents(seen);
        setPosition(response, head);
        var record = fold.records().of(entry).knownAt(asOf.knownAt());
        if (record.isEmpty()) {
            throw new QuestionRefused(Problem.UNKNOWN_ENTRY);
        }
        var today = fold.today();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(Freshness.tag(head, today))
                .body(kind.asOf(record.history(), asOf.at(), today)
                        .orElseThrow(() -> new QuestionRefused(Problem.NOTHING_BY_THEN)));
    }

    private static void setPosition(HttpServletResponse response, long position) {
        response.setHeader(Asked.POSITION, Long.toString(position));
    }
}
