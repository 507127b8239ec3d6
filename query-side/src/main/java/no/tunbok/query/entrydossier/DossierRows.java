package no.tunbok.query.entrydossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stored dossiers of one kind, each beside the number of the last fact that is in it. */
public final class DossierRows<D extends Dossier> {

    private final JdbcClient database;
    private final DossierTable<D> table;
    private final Class<D> type;

    public DossierRows(JdbcClient database, DossierKind<?, D> kind) {
        this.database = database;
        this.table = kind.table();
        this.type = kind.type();
    }

    /** The number of the last fact that is in the row; -1 when there is no row. */
    public long upTo(UUID id) {
        return database.sql("select up_to from %s where %s = :id".formatted(table.qualified(), table.id()))
                .param("id", id)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    Optional<DossierRow<D>> find(UUID id) {
        return database.sql("select up_to, %s as good_to, dossier from %s where %s = :id"
                        .formatted(table.turns() ? "good_to" : "null::date", table.qualified(), table.id()))
                .param("id", id)
                .query((row, _) -> new DossierRow<>(
                        id, row.getLong("up_to"), row.getObject("good_to", LocalDate.class), dossier(row)))
                .optional();
    }

    /** Those that come after the cursor, by name and then by identifier. */
    List<D> page(List<Facet.Wanted<D>> wanted, Optional<Cursor> after, int limit) {
        var asked = wanted.stream().filter(w -> w.value().isPresent()).toList();
        var conditions = new StringBuilder();
        for (var w : asked) {
            conditions.append("and ").append(condition(w.facet())).append('\n');
        }
        var statement = database.sql("""
                        select dossier from %1$s
                        where dossier is not null
                          and (:id::uuid is null or (name, %2$s) > (:name::text, :id::uuid))
                          %3$s
                        order by name, %2$s
                        limit :limit
                        """.formatted(table.qualified(), table.id(), conditions))
                .param("name", after.map(Cursor::name).orElse(null), Types.VARCHAR)
                .param("id", after.map(Cursor::id).orElse(null), Types.OTHER)
                .param("limit", limit);
        for (var w : asked) {
            statement = statement.param(w.facet().column(), w.value().orElseThrow());
        }
        return statement
                .query((row, _) -> dossier(row))
                .list() // not stream(), which keeps its connection until somebody closes it
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static String condition(Facet<?> facet) {
        var form = facet.several() ? "%1$s @> array[:%1$s]::text[]" : "%1$s = :%1$s";
        return form.formatted(facet.column());
    }

    /** Those of the given that come after the cursor, in the order of {@link #page}: only PostgreSQL knows its alphabet. */
    List<Cursor> inOrder(List<Cursor> given, Optional<Cursor> after, int limit) {
        return database.sql("""
                        select name, id
                        from unnest(:names::text[], :ids::uuid[]) as given (name, id)
                        where :id::uuid is null
                          or (name collate "nb-x-icu", id) > (:name::text, :id::uuid)
                        order by name collate "nb-x-icu", id
                        limit :limit
                        """)
                .param("names", given.stream().map(Cursor::name).toArray(String[]::new))
                .param("ids", given.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .param("name", after.map(Cursor::name).orElse(null), Types.VARCHAR)
                .param("id", after.map(Cursor::id).orElse(null), Types.OTHER)
                .param("limit", limit)
                .query((row, _) -> new Cursor(row.getString("name"), row.getObject("id", UUID.class)))
                .list();
    }

    /** Every entry that is known, also those of which nothing counts. */
    public List<UUID> all() {
        return database.sql("select %s as id from %s".formatted(table.id(), table.qualified()))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The entries whose last good day is over. */
    List<UUID> staleOn(LocalDate today) {
        return table.turns()
                ? database.sql("select %s as id from %s where good_to < :today"
                                .formatted(table.id(), table.qualified()))
                        .param("today", today)
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list()
                : List.of();
    }

    /** Keeps the row unless one that knows more, or as much on a later day, is there. */
    void put(DossierRow<D> row) {
        var values = DossierColumns.of(row, table).values(table);
        database.sql(String.join(
                        "\n",
                        table.insertInto(table.qualified()),
                        "values (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                        table.orUpdate(),
                        "where kept.up_to < excluded.up_to",
                        table.turns()
                                ? "or (kept.up_to = excluded.up_to"
                                        + " and kept.good_to < coalesce(excluded.good_to, 'infinity'))"
                                : ""))
                .params(values)
                .update();
    }

    public void clear() {
        database.sql("delete from %s".formatted(table.qualified())).update();
    }

    private Optional<D> dossier(ResultSet row) throws SQLException {
        @Nullable String text = row.getString("dossier");
        return DossierColumns.dossier(text, type);
    }
}
