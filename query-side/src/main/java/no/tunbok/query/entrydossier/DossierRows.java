package no.tunbok.query.entrydossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.events.history.Fact;
import no.tunbok.query.entryrecord.ToldHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The stored dossiers of one kind, as {@link DossierKind#kept} would answer now, each beside the number of the last fact that
 * is in it.
 */
public final class DossierRows<F extends Fact<F>, D extends Dossier> implements EntryModel<F> {

    private final JdbcClient database;
    private final DossierFold<F, D> fold;
    private final DossierTable table;
    private final Class<D> type;

    public DossierRows(JdbcClient database, DossierFold<F, D> fold) {
        this.database = database;
        this.fold = fold;
        this.table = fold.kind().table();
        this.type = fold.kind().type();
    }

    @Override
    public String name() {
        return fold.kind().processor();
    }

    @Override
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

    @Override
    public void keep(UUID id, ToldHistory<F> told) {
        var values = DossierColumns.of(fold.row(id, told.history())).values(table);
        database.sql(String.join(
                        "\n",
                        table.insertInto(table.qualified()),
                        "values (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                        table.orUpdate(),
                        "where kept.up_to < excluded.up_to"))
                .params(values)
                .update();
    }

    @Override
    public void clear() {
        database.sql("delete from %s".formatted(table.qualified())).update();
    }

    private Optional<D> dossier(ResultSet row) throws SQLException {
        @Nullable String text = row.getString("dossier");
        return DossierColumns.dossier(text, type);
    }
}
