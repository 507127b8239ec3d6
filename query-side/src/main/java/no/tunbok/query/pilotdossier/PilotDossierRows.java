package no.tunbok.query.pilotdossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.events.history.History;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.pilot.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The stored dossiers, each beside the number of the last fact that is in it. */
class PilotDossierRows {

    /** A pilot that is known, and its dossier if anything that is told of it still counts. */
    record Row(PilotId id, long upTo, Optional<PilotDossier> dossier) {

        /** What a history that is not empty says now. */
        static Row of(PilotId id, History<PilotEvent> history) {
            return new Row(id, history.records().getLast().number(), PilotDossier.of(history));
        }
    }

    /** A row as the table has it. */
    record Columns(
            UUID id,
            long upTo,
            String name,
            @Nullable String status,
            @Nullable String theme,
            @Nullable String dossier) {

        private static final JsonMapper JSON = JsonMapper.shared();

        static Columns of(Row row) {
            var dossier = row.dossier();
            var theme = dossier.map(PilotDossier::theme).orElse(null);
            return new Columns(
                    row.id().value(),
                    row.upTo(),
                    dossier.map(Cursor::of).map(Cursor::name).orElse(""),
                    dossier.map(d -> d.status().name()).orElse(null),
                    theme == null ? null : theme.name(),
                    dossier.map(JSON::writeValueAsString).orElse(null));
        }
    }

    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.shared();

    PilotDossierRows(JdbcClient database) {
        this.database = database;
    }

    /** The number of the last fact that is in the row; -1 when there is no row. */
    long upTo(PilotId id) {
        return database.sql("select up_to from query_side.pilot_dossier where pilot_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    Optional<Row> find(PilotId id) {
        return database.sql("select pilot_id, up_to, dossier from query_side.pilot_dossier where pilot_id = :id")
                .param("id", id.value())
                .query((row, _) -> new Row(id, row.getLong("up_to"), dossier(row)))
                .optional();
    }

    /** Those that come after the cursor, by name and then by identifier. */
    List<PilotDossier> page(Optional<PilotStatus> status, Optional<Theme> theme, Optional<Cursor> after, int limit) {
        return database
                .sql("""
                        select dossier from query_side.pilot_dossier
                        where dossier is not null
                          and (:status::text is null or status = :status)
                          and (:theme::text is null or theme = :theme)
                          and (:id::uuid is null or (name, pilot_id) > (:name::text, :id::uuid))
                        order by name, pilot_id
                        limit :limit
                        """)
                .param("status", status.map(Enum::name).orElse(null), Types.VARCHAR)
                .param("theme", theme.map(Enum::name).orElse(null), Types.VARCHAR)
                .param("name", after.map(Cursor::name).orElse(null), Types.VARCHAR)
                .param("id", after.map(Cursor::id).orElse(null), Types.OTHER)
                .param("limit", limit)
                .query((row, _) -> dossier(row))
                .list() // not stream(), which keeps its connection until somebody closes it
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Those of the given that come after the cursor, in the order of {@link #page}: only PostgreSQL knows its alphabet. */
    List<Cursor> inOrder(List<Cursor> given, Optional<Cursor> after, int limit) {
        return database.sql("""
                        select name, pilot_id
                        from unnest(:names::text[], :ids::uuid[]) as given (name, pilot_id)
                        where :id::uuid is null
                          or (name collate "nb-x-icu", pilot_id) > (:name::text, :id::uuid)
                        order by name collate "nb-x-icu", pilot_id
                        limit :limit
                        """)
                .param("names", given.stream().map(Cursor::name).toArray(String[]::new))
                .param("ids", given.stream().map(one -> one.id().toString()).toArray(String[]::new))
                .param("name", after.map(Cursor::name).orElse(null), Types.VARCHAR)
                .param("id", after.map(Cursor::id).orElse(null), Types.OTHER)
                .param("limit", limit)
                .query((row, _) -> new Cursor(row.getString("name"), row.getObject("pilot_id", UUID.class)))
                .list();
    }

    /** Every pilot that is known, also those of which nothing counts. */
    List<PilotId> all() {
        return database.sql("select pilot_id from query_side.pilot_dossier")
                .query((row, _) -> new PilotId(row.getObject("pilot_id", UUID.class)))
                .list();
    }

    /** Keeps the row unless one that knows more is there. */
    void put(Row row) {
        var columns = Columns.of(row);
        database.sql("""
                        insert into query_side.pilot_dossier as kept (pilot_id, up_to, name, status, theme, dossier)
                        values (:id, :upTo, :name, :status, :theme, :dossier)
                        on conflict (pilot_id) do update
                        set up_to = excluded.up_to, name = excluded.name, status = excluded.status,
                            theme = excluded.theme, dossier = excluded.dossier
                        where kept.up_to < excluded.up_to
                        """)
                .param("id", columns.id())
                .param("upTo", columns.upTo())
                .param("name", columns.name())
                .param("status", columns.status(), Types.VARCHAR)
                .param("theme", columns.theme(), Types.VARCHAR)
                .param("dossier", columns.dossier(), Types.VARCHAR)
                .update();
    }

    void clear() {
        database.sql("delete from query_side.pilot_dossier").update();
    }

    private Optional<PilotDossier> dossier(ResultSet row) throws SQLException {
        @Nullable String text = row.getString("dossier");
        return text == null ? Optional.empty() : Optional.of(json.readValue(text, PilotDossier.class));
    }
}
