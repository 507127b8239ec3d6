package no.tunbok.query.entrydossier;

import static no.tunbok.query.certificate.Netstring.sql;
import static no.tunbok.query.certificate.Netstring.sqlOfDay;
import static no.tunbok.query.certificate.Netstring.sqlSha256;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.eventstore.StoredStreams;
import no.tunbok.query.certificate.Certificate;
import no.tunbok.query.certificate.Certified;
import no.tunbok.query.certificate.Digest;
import no.tunbok.query.rebuild.Rebuild;

/**
 * Certifies the dossiers of one kind as they are answered: the row where it is of that position and good on that day, what the
 * events say where it is not.
 */
public final class DossierCertificateRows<F extends Fact<F>, D extends Dossier> implements Certified {

    private final DossierFold<F, D> fold;
    private final DossierTable table;
    private final StoredStreams streams;
    private final OneStateRows rows;

    DossierCertificateRows(DossierFold<F, D> fold, Rebuild.Means means) {
        this.fold = fold;
        this.table = fold.kind().table();
        this.streams = means.streams();
        this.rows = new OneStateRows(means);
    }

    @Override
    public String name() {
        return fold.kind().processor();
    }

    @Override
    public boolean hasDays() {
        return table.turns();
    }

    @Override
    public Certificate at(long position, Optional<LocalDate> day) {
        var today = fold.today();
        return rows.within(() -> certificate(position, day.orElse(today), today));
    }

    private Certificate certificate(long position, LocalDate day, LocalDate today) {
        var unfit = unfit(position, day, today);
        var folded = folded(unfit, position, day);
        int foldedInAll = folded.size();
        var digest = new Digest();
        rows.each(
                "select %1$s::text as entry, %2$s as hash from %3$s order by %1$s"
                        .formatted(table.id(), sqlSha256(columns()), table.qualified()),
                row -> {
                    var entry = row.getString("entry");
                    if (unfit.contains(entry)) return;
                    take(folded, entry, digest);
                    digest.add(row.getBytes("hash"));
                });
        folded.values().forEach(digest::add);
        return new Certificate(
                name(), position, hasDays() ? day : null, digest.entries(), foldedInAll, Digest.METHOD, digest.hex());
    }

    /** Those that come before that entry. */
    private static void take(SortedMap<String, byte[]> folded, String entry, Digest digest) {
        var before = folded.headMap(entry);
        before.values().forEach(digest::add);
        before.clear();
    }

    /** Entries whose rows say what came to be known later, or what another day is like. */
    private Set<String> unfit(long position, LocalDate day, LocalDate today) {
        var unfit = new TreeSet<>(streams.changedAfter(fold.records().aggregateType(), position));
        if (hasDays()) {
            rows.each(
                    "select %s::text from %s where good_to < ? or ?".formatted(table.id(), table.qualified()),
                    row -> unfit.add(row.getString(1)),
                    day,
                    !day.equals(today));
        }
        return unfit;
    }

    private SortedMap<String, byte[]> folded(Set<String> entries, long position, LocalDate day) {
        var folded = new TreeMap<String, byte[]>();
        if (!entries.isEmpty()) {
            streams.read(
                    fold.records().aggregateType(),
                    entries,
                    stream -> fold.columns(stream, position, day)
                            .ifPresent(row -> folded.put(stream.aggregateId(), Digest.of(row.text(table)))));
        }
        return folded;
    }

    private String columns() {
        return Stream.concat(Stream.of(table.id()), table.columns().stream())
                .map(column -> column.equals(DossierTable.GOOD_TO) ? sqlOfDay(column) : sql(column))
                .collect(Collectors.joining(" || "));
    }
}
