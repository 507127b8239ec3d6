package no.tunbok.query.entryhistory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.tunbok.events.history.Fact;
import no.tunbok.eventstore.Leaves;
import no.tunbok.query.asof.KnownAt;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Download;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.edge.Problem;
import no.tunbok.query.edge.QuestionRefused;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entryrecord.EntryRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with all of one entry as one file: its history in words, its events as they are kept, and its page. For the same
 * position and day the file is the same to the byte.
 *
 * @param <F> the family of the facts
 */
public final class EntryBundleAnswers<F extends Fact<F>> {

    private static final int MOST_EVENTS = 100_000;

    /** Zip wants one, and the clock would make every file another. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final String kind;
    private final DossierFold<F, ?> fold;
    private final Story.Teller<F> teller;
    private final Leaves leaves;
    private final Freshness freshness;
    private final JsonMapper json;

    /** @param kind what the file is called after */
    public EntryBundleAnswers(
            String kind,
            DossierFold<F, ?> fold,
            Story.Teller<F> teller,
            Leaves leaves,
            Freshness freshness,
            JsonMapper json) {
        this.kind = kind;
        this.fold = fold;
        this.teller = teller;
        this.leaves = leaves;
        this.freshness = freshness;
        this.json = json.rebuild().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    }

    public ResponseEntity<Resource> bundle(
            String id, MultiValueMap<String, String> parameters, @Nullable String position) {
        var asked = new Asked(parameters, Asked.KNOWN_AT);
        var entry = asked.identifier("id", id);
        var knownAt = asked.asOf(freshness).knownAt();
        var seen = asked.position(position);
        asked.refuseIfWrong();

        long head = freshness.ofEvents(seen);
        long reached = knownAt.orElse(null) instanceof KnownAt.Position(var asOf) ? asOf : head;
        var record = fold.records()
                .of(entry.orElseThrow())
                .knownAt(Optional.of(new KnownAt.Position(reached)))
                .knownAt(knownAt);
        if (record.isEmpty()) {
            throw new QuestionRefused(Problem.UNKNOWN_ENTRY);
        }
        if (record.events().size() > MOST_EVENTS) {
            throw new QuestionRefused(Problem.TOO_MANY);
        }
        return new Download(kind + "-" + entry.orElseThrow() + ".zip", "application/zip").of(out -> {
            write(out, entry.orElseThrow(), record, reached);
            return reached;
        });
    }

    private void write(OutputStream out, UUID entry, EntryRecord<F> record, long position) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            begin(zip, "README.txt");
            zip.write(ReadMe.of(entry, record, position, fold.today()).getBytes(UTF_8));
            begin(zip, "dossier.json");
            json.writeValue(zip, fold.page(record, Optional.empty()).orElse(null));
            begin(zip, "events.jsonl");
            for (var leaf :
                    leaves.of(entry.toString(), record.events().getLast().position())) {
                var line = "{\"position\":%d,\"leafHash\":\"%s\",\"event\":%s}\n"
                        .formatted(leaf.position(), leaf.hash(), leaf.document());
                zip.write(line.getBytes(UTF_8));
            }
            begin(zip, "history.json");
            json.writeValue(zip, new ToldFacts<>(EntryHistory.of(record, teller), position));
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
