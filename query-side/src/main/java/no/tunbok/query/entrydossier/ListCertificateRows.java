package no.tunbok.query.entrydossier;

import static no.tunbok.query.certificate.Netstring.sql;
import static no.tunbok.query.certificate.Netstring.sqlOfArray;
import static no.tunbok.query.certificate.Netstring.sqlOfDay;
import static no.tunbok.query.certificate.Netstring.sqlSha256;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunbok.query.certificate.Certificate;
import no.tunbok.query.certificate.Certified;
import no.tunbok.query.certificate.Digest;
import no.tunbok.query.rebuild.Rebuild;

/**
 * Certifies the periods of one kind of entry. They say what was known at any position, so that nothing is folded; but what came
 * to be known since has ended some of them, and cut others in two, which is undone here.
 */
public final class ListCertificateRows implements Certified {

    private final String name;
    private final String aggregateType;
    private final ListTable<?> table;
    private final OneStateRows rows;
    private final String question;

    ListCertificateRows(String name, String aggregateType, ListTable<?> table, Rebuild.Means means) {
        this.name = name;
        this.aggregateType = aggregateType;
        this.table = table;
        this.rows = new OneStateRows(means);
        this.question = question();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hasDays() {
        return false;
    }

    @Override
    public Certificate at(long position, Optional<LocalDate> day) {
        return rows.within(() -> {
            var digest = new Digest();
            rows.each(
                    question,
                    row -> digest.add(row.getBytes("hash")),
                    position,
                    aggregateType,
                    position,
                    position,
                    position);
            return new Certificate(name, position, null, digest.entries(), 0, Digest.METHOD, digest.hex());
        });
    }

    /**
     * The hash of each entry. How far one of which more is known by now was in the lists then, is asked of its events: its row
     * has gone on.
     */
    private String question() {
        return """
                with since as materialized (
                  select distinct aggregate_identifier::uuid as entry
                  from event_store.ledger join event_store.event on event.id = ledger.event
                  where position > ? and aggregate_type = ?
                ), listed as (
                  select entry, up_to from %1$s as kept
                  where not exists (select from since where since.entry = kept.entry)
                  union all
                  select entry, number
                  from since join %1$s as kept using (entry) cross join lateral (
                    select max(sequence_number) as number
                    from event_store.event join event_store.ledger on ledger.event = event.id
                    where aggregate_identifier = entry::text and position <= ?) as last_known
                  where number is not null
                ), period as (
                  select entry, valid, %2$s as said
                  from %3$s as kept cross join lateral (select coalesce(upper(known) > ?, false) as ended_since) as its_end
                  where lower(known) <= ?
                ), uncut as (
                  select entry, said, unnest(range_agg(valid)) as valid from period group by entry, said
                ), periods as (
                  select entry,
                         string_agg(convert_to(%4$s || %5$s, 'UTF8') || said, ''::bytea
                                    order by lower(valid), upper(valid), said) as all_said
                  from uncut group by entry
                )
                select sha256(convert_to(%6$s || %7$s, 'UTF8') || coalesce(all_said, ''::bytea)) as hash
                from listed full join periods using (entry)
                order by entry
                """.formatted(
                        table.listed(),
                        sqlSha256(said()),
                        table.periods(),
                        sqlOfDay("lower(valid)"),
                        sqlOfDay("upper(valid)"),
                        sql("entry"),
                        sql("up_to"));
    }

    /** All that a period says but of which days: from when to when it was known, and how the entry reads. */
    private String said() {
        return Stream.of(
                        Stream.of(
                                sql("lower(known)"),
                                sql(unlessEndedSince("upper(known)")),
                                sql(firstTold()),
                                sql(unlessEndedSince("upper(told)")),
                                sql("lower(numbers)"),
                                sql(unlessEndedSince("upper(numbers)")),
                                sql("name")),
                        table.facets().stream()
                                .map(facet -> facet.several() ? sqlOfArray(facet.column()) : sql(facet.column())),
                        Stream.of(sql("item")))
                .flatMap(columns -> columns)
                .collect(Collectors.joining(" || "));
    }

    private static String unlessEndedSince(String end) {
        return "case when not ended_since then " + end + " end";
    }

    /** Where it ended in the moment in which it began, the range has forgotten which: it was the latest so far in the entry. */
    private static String firstTold() {
        return """
                case when isempty(told) and ended_since
                then (select (extract(epoch from max(recorded_at)::timestamptz) * 1000)::bigint
                      from event_store.event
                      where aggregate_identifier = kept.entry::text and sequence_number <= lower(numbers))
                else lower(told) end""";
    }
}
