package no.tunbok.query.entrydossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.eventstore.StoredStream;
import no.tunbok.query.entryrecord.EntryRecord;
import no.tunbok.query.entryrecord.EntryRecords;

/** Makes the rows of one kind of entry: what a whole history says today, and how long it goes on saying so. */
public final class DossierFold<F extends Fact<F>, D extends Dossier> {

    private final DossierKind<F, D> kind;
    private final EntryRecords<F> records;
    private final Clock clock;

    public DossierFold(DossierKind<F, D> kind, EntryRecords<F> records, Clock clock) {
        this.kind = kind;
        this.records = records;
        this.clock = clock;
    }

    DossierKind<F, D> kind() {
        return kind;
    }

    public EntryRecords<F> records() {
        return records;
    }

    /** Where one of them is asked for. */
    public String address(UUID id) {
        return kind.address() + id;
    }

    Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Recorded.OSLO);
    }

    /** The page as of that day, or without one as of now; nothing, when nothing that counts had happened. */
    public Optional<D> page(EntryRecord<F> record, Optional<LocalDate> at) {
        return record.isEmpty() ? Optional.empty() : kind.asOf(record.history(), at, today());
    }

    /** Of an entry that is known, as far as its history goes by now. */
    DossierRow<D> row(UUID id) {
        return row(id, records.of(id).history());
    }

    DossierRow<D> row(UUID id, History<F> history) {
        return row(id, history, today());
    }

    private DossierRow<D> row(UUID id, History<F> history, LocalDate today) {
        var goodTo = kind.turningDays(history)
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder())
                .map(day -> day.minusDays(1))
                .orElse(null);
        return new DossierRow<>(id, history.records().getLast().number(), goodTo, kind.kept(history, today));
    }

    /** What the table should have had of one as it was known at that position, on that day; nothing when it was not known. */
    Optional<DossierColumns> columns(StoredStream stream, long position, LocalDate day) {
        var events = stream.events().stream()
                .takeWhile(event -> event.position() <= position)
                .toList();
        var history =
                records.told(new StoredStream(stream.aggregateId(), events)).history();
        return history.records().isEmpty()
                ? Optional.empty()
                : Optional.of(DossierColumns.of(row(UUID.fromString(stream.aggregateId()), history, day)));
    }

    /** What the table should have of an entry that is known. */
    public DossierColumns columns(UUID id) {
        return DossierColumns.of(row(id));
    }

    /** The same, of one whose stream is read. */
    public DossierColumns columns(StoredStream stream) {
        return DossierColumns.of(
                row(UUID.fromString(stream.aggregateId()), records.told(stream).history()));
    }
}
