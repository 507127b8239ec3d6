package no.tunbok.query.entrydossier;

import java.util.Collections;
import java.util.List;
import no.tunbok.query.rebuild.Shadow;
import org.springframework.jdbc.core.JdbcTemplate;

/** New dossiers in a temporary table, which goes when the transaction ends, however it ends. */
public final class DossierShadowRows implements Shadow<DossierColumns> {

    private final JdbcTemplate database;
    private final DossierTable<?> table;
    private final String anew;

    public DossierShadowRows(JdbcTemplate database, DossierTable<?> table) {
        this.database = database;
        this.table = table;
        anew = "pg_temp." + table.name() + "_anew";
    }

    /** Before the first rows come, the database sorts; with many events for longer than a transaction may else stand still. */
    @Override
    public void begin() {
        database.execute("set local idle_in_transaction_session_timeout = '15min'");
        database.execute("""
                create temporary table %s_anew (like %s, primary key (%s))
                on commit drop""".formatted(table.name(), table.qualified(), table.id()));
    }

    @Override
    public void keep(List<DossierColumns> rows) {
        database.batchUpdate(
                String.join(
                        "\n",
                        table.insertInto(anew),
                        "values ("
                                + String.join(
                                        ", ",
                                        Collections.nCopies(table.columns().size() + 1, "?"))
                                + ")",
                        table.orUpdate()),
                rows.stream().map(row -> row.values(table).toArray()).toList());
    }

    @Override
    public void lock() {
        database.execute("lock table " + table.qualified() + " in share row exclusive mode");
    }

    /** What is as it was is left alone. */
    @Override
    public void swap() {
        database.execute("analyze " + anew);
        database.update("""
                merge into %1$s as kept
                using %2$s as anew on kept.%3$s = anew.%3$s
                when matched and (%4$s) is distinct from (%5$s) then
                  update set %6$s
                when not matched then
                  insert (%3$s, %7$s)
                  values (anew.%3$s, %5$s)
                when not matched by source then
                  delete
                """.formatted(
                        table.qualified(),
                        anew,
                        table.id(),
                        table.of("kept"),
                        table.of("anew"),
                        table.set("anew"),
                        String.join(", ", table.columns())));
    }
}
