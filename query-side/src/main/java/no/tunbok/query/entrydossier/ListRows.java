package no.tunbok.query.entrydossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.query.asof.AsOf;
import no.tunbok.query.asof.KnownAt;
import no.tunbok.query.entryperiod.Period;
import no.tunbok.query.entryperiod.Reading;
import no.tunbok.query.entryperiod.Timeline;
import no.tunbok.query.entryrecord.Known;
import no.tunbok.query.entryrecord.ToldHistory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the entries of one kind read on which days, and when the register knew so; a list is one question to these rows. */
public final class ListRows<F extends Fact<F>, D extends Dossier, I extends ListItem<I>> implements EntryModel<F> {

    /** As events have it, so that it can be compared as text. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** An entry on a page, and its place. */
    record Listed<I>(Cursor place, I item) {}

    /** Entries that were found, and whether none has the words that were asked for, so that these have some nearly spelt so. */
    record Found<I>(List<Listed<I>> entries, boolean nearlySpelt) {}

    private final JdbcTemplate database;
    private final JdbcClient questions;
    private final ListKind<F, D, I> kind;
    private final ListTable<D> table;
    private final ListColumns<F, D, I> columns;

    public ListRows(JdbcTemplate database, ListKind<F, D, I> kind) {
        this.database = database;
        this.questions = JdbcClient.create(new FreshlyPlannedRows(Objects.requireNonNull(database.getDataSource())));
        this.kind = kind;
        this.table = kind.table();
        this.columns = new ListColumns<>(kind);
    }

    ListKind<F, D, I> kind() {
        return kind;
    }

    @Override
    public String name() {
        return kind.processor();
    }

    /** All that the rows should have of an entry. */
    public ListedColumns columns(UUID entry, ToldHistory<F> told) {
        return new ListedColumns(entry, told.known().getLast().number(), columns.periods(told));
    }

    @Override
    public long upTo(UUID entry) {
        return database
                .queryForList("select up_to from %s where entry = ?".formatted(table.listed()), Long.class, entry)
                .stream()
                .findFirst()
                .orElse(-1L);
    }

    /** How far the entry is comes first, since it keeps others away who know as much: nobody adds the same periods. */
    @Override
    public void keep(UUID entry, ToldHistory<F> told) {
        database.queryForList(
                        """
                        insert into %s as kept (entry, up_to) values (?, ?)
                        on conflict (entry) do update set up_to = excluded.up_to where kept.up_to < excluded.up_to
                        returning coalesce(old.up_to + 1, 0)
                        """.formatted(table.listed()),
                        Integer.class,
                        entry,
                        told.known().getLast().number())
                .forEach(before -> tell(entry, told, before));
    }

    /**
     * Adds what is told of an entry beyond its first facts.
     *
     * @param before how many of its facts are in the rows
     */
    private void tell(UUID entry, ToldHistory<F> told, int before) {
        if (before == 0) {
            database.update("delete from %s where entry = ?".formatted(table.periods()), entry);
        }
        var timeline = new Timeline<>(columns, before == 0 ? List.of() : open(entry));
        timeline.tell(told, before);
        database.batchUpdate(
                "delete from %s where entry = ? and valid = ?::daterange and upper_inf(known)"
                        .formatted(table.periods()),
                timeline.gone().stream()
                        .map(period -> ListColumns.values(entry, period, table))
                        .map(values -> Arrays.copyOf(values, 2))
                        .toList());
        database.batchUpdate(
                table.insert(),
                timeline.come().stream()
                        .map(period -> ListColumns.values(entry, period, table))
                        .toList());
    }

    /** What the register knows of the entry. */
    private List<Period> open(UUID entry) {
        return database.query("""
                select lower(valid) as first, upper(valid) as past, lower(known) as position, lower(told) as moment,
                       lower(numbers) as number, kept.*
                from %s as kept
                where entry = ? and upper_inf(known)
                """.formatted(table.periods()), (row, _) -> period(row), entry);
    }

    private Period period(ResultSet row) throws SQLException {
        var end = row.getObject("past", LocalDate.class);
        var facets = new ArrayList<List<String>>();
        for (var facet : table.facets()) {
            facets.add(
                    facet.several()
                            ? List.of((String[]) row.getArray(facet.column()).getArray())
                            : Stream.ofNullable(row.getString(facet.column())).toList());
        }
        return new Period(
                row.getObject("first", LocalDate.class),
                end == null ? LocalDate.MAX : end,
                new Known(row.getLong("number"), row.getLong("position"), row.getLong("moment")),
                null,
                new Reading(row.getString("name"), facets, row.getString("item")));
    }

    /**
     * Those that come after the cursor, as of that moment. If none has the words that are asked for, those that have some which are
     * nearly spelt so: comparing the spelling of many takes seconds, finding words takes milliseconds.
     */
    Found<I> find(ListQuestion<D> asked, AsOf asOf, LocalDate today) {
        var exactly = page(asked, asOf, today, Facet.Care.EXACTLY);
        if (!exactly.isEmpty() || !asked.hasWords() || isAfterTheLast(asked, asOf, today)) {
            return new Found<>(exactly, false);
        }
        var nearly = page(asked, asOf, today, Facet.Care.NEARLY);
        return new Found<>(nearly, !nearly.isEmpty());
    }

    /** The same, however the words are spelt. */
    List<Listed<I>> page(ListQuestion<D> asked, AsOf asOf, LocalDate today) {
        return find(asked, asOf, today).entries();
    }

    private boolean isAfterTheLast(ListQuestion<D> asked, AsOf asOf, LocalDate today) {
        return asked.after().isPresent()
                && !page(asked.first(), asOf, today, Facet.Care.EXACTLY).isEmpty();
    }

    private List<Listed<I>> page(ListQuestion<D> asked, AsOf asOf, LocalDate today, Facet.Care care) {
        var knownAt = asOf.knownAt();
        var day = asOf.at().orElse(today);
        var order = asked.order();
        var conditions = new ArrayList<String>();
        conditions.add("valid @> :day::date");
        conditions.add(known(knownAt));
        knownAt.filter(_ -> order.isByChange()).map(ListRows::noLaterThan).ifPresent(conditions::add);
        asked.after().ifPresent(_ -> conditions.add(order.after()));
        if (order == ListOrder.DUE) conditions.add("due_on is not null");
        var wanted = asked.wanted().stream().filter(w -> w.value().isPresent()).toList();
        wanted.forEach(w -> conditions.add(w.facet().condition(care)));
        var statement = questions
                .sql("""
                        select entry, %s as place, item, %s as version
                        from %s as list
                        where %s
                        %s
                        limit :limit
                        """.formatted(
                                order.expression(),
                                version(knownAt),
                                table.periods(),
                                String.join("\n  and ", conditions),
                                order.orderBy()))
                .param("day", asOf.at().orElse(kind.lastDay(today)), Types.DATE)
                .param("limit", asked.limit() + 1);
        for (var w : wanted) {
            statement = statement.param(w.facet().column(), w.value().orElseThrow());
        }
        if (asked.after().isPresent()) {
            var after = asked.after().orElseThrow();
            statement = statement.param("place", after.place()).param("entry", after.id());
        }
        if (knownAt.isPresent()) {
            statement = switch (knownAt.orElseThrow()) {
                case KnownAt.Position(var position) -> statement.param("position", position);
                case KnownAt.Moment(var instant) ->
                    statement.param("moment", instant.toEpochMilli()).param("moment_as_text", MOMENT.format(instant));
            };
        }
        return statement
                .query((row, _) -> new Listed<>(
                        new Cursor(row.getString("place"), row.getObject("entry", UUID.class)),
                        columns.item(row.getString("item")).told(day, row.getLong("version"))))
                .list();
    }

    private static String known(Optional<KnownAt> knownAt) {
        return knownAt.map(moment -> switch (moment) {
                    case KnownAt.Position _ -> "known @> :position::bigint";
                    case KnownAt.Moment _ -> "told @> :moment::bigint";
                })
                .orElse("upper_inf(known)");
    }

    /** Says no more than {@link #known}, but lets an index begin there, where it would pass by all that came to be known since. */
    private static String noLaterThan(KnownAt knownAt) {
        return switch (knownAt) {
            case KnownAt.Position _ -> "lower(known) <= :position::bigint";
            case KnownAt.Moment _ -> """
                lower(known) <= (
                  select position from event_store.ledger join event_store.event on event.id = ledger.event
                  where recorded_at <= :moment_as_text
                  order by position desc
                  limit 1)""";
        };
    }

    /** How many facts are known: the number of the first that is not, which is among those that made the entry read no otherwise. */
    private String version(Optional<KnownAt> knownAt) {
        var all = "(select up_to + 1 from %s as listed where listed.entry = list.entry)".formatted(table.listed());
        return knownAt.map(moment -> """
                        coalesce(
                          (select sequence_number
                           from event_store.event join event_store.ledger on ledger.event = event.id
                           where aggregate_identifier = list.entry::text
                             and sequence_number > lower(numbers)
                             and sequence_number < coalesce(upper(numbers), %1$s)
                             and %2$s
                           order by sequence_number
                           limit 1),
                          upper(numbers),
                          %1$s)""".formatted(
                                all,
                                switch (moment) {
                                    case KnownAt.Position _ -> "position > :position";
                                    case KnownAt.Moment _ -> "recorded_at > :moment_as_text";
                                }))
                .orElse(all);
    }

    @Override
    public void clear() {
        database.update("delete from " + table.listed());
        database.update("delete from " + table.periods());
    }
}
