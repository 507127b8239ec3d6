package no.tunbok.query.entrydossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stored dossiers of one kind, each beside the number of the last fact that is in it. */
public final class DossierRows<D extends Dossier> {

    private final JdbcClient database;
    private final DossierTable table;
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

    /**
     * Keeps the row unless one that knows as much is there.
     *
     * @return how many facts were in the row before; nothing when it is left as it was
     */
    OptionalInt put(DossierRow<D> row) {
        var values = DossierColumns.of(row).values(table);
        return database.sql(String.join(
                        "\n",
                        table.insertInto(table.qualified()),
                        "values (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                        table.orUpdate(),
                        "where kept.up_to < excluded.up_to",
                        "returning coalesce(old.up_to + 1, 0)"))
                .params(values)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    public void clear() {
        database.sql("delete from %s".formatted(table.qualified())).update();
    }

    private Optional<D> dossier(ResultSet row) throws SQLException {
        @Nullable String text = row.getString("dossier");
        return DossierColumns.dossier(text, type);
    }
}
