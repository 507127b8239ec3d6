package no.tunbok.query.entrydossier;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunbok.query.rebuild.Shadow;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * New dossiers and new periods in temporary tables, which go when the transaction ends, however it ends. What is as it was is
 * left alone.
 */
public final class EntryShadowRows implements Shadow<EntryColumns> {

    private final JdbcTemplate database;
    private final DossierTable dossiers;
    private final ListTable<?> lists;
    private final String dossiersAnew;
    private final String listsAnew;

    public EntryShadowRows(JdbcTemplate database, DossierTable dossiers, ListTable<?> lists) {
        this.database = database;
        this.dossiers = dossiers;
        this.lists = lists;
        dossiersAnew = "pg_temp." + dossiers.name() + "_anew";
        listsAnew = "pg_temp." + lists.name() + "_anew";
    }

    /** Before the first rows come, the database sorts; with many events for longer than a transaction may else stand still. */
    @Override
    public void begin() {
        database.execute("set local idle_in_transaction_session_timeout = '15min'");
        database.execute("""
                create temporary table %s_anew (like %s, primary key (%s))
                on commit drop""".formatted(dossiers.name(), dossiers.qualified(), dossiers.id()));
        database.execute("""
                create temporary table %1$s_anew (like %2$s) on commit drop;
                create index on pg_temp.%1$s_anew (entry)""".formatted(lists.name(), lists.qualified()));
    }

    @Override
    public void keep(List<EntryColumns> rows) {
        database.batchUpdate(
                String.join(
                        "\n",
                        dossiers.insertInto(dossiersAnew),
                        "values ("
                                + String.join(
                                        ", ",
                                        Collections.nCopies(dossiers.columns().size() + 1, "?"))
                                + ")",
                        dossiers.orUpdate()),
                rows.stream()
                        .map(row -> row.dossier().values(dossiers).toArray())
                        .toList());
        var entries = rows.stream().map(row -> row.dossier().id()).toArray(UUID[]::new);
        database.update("delete from " + listsAnew + " where entry = any (?)", (Object) entries);
        database.batchUpdate(
                lists.insertInto(listsAnew),
                rows.stream().flatMap(this::periods).toList());
    }

    private Stream<Object[]> periods(EntryColumns row) {
        return row.periods().stream()
                .map(period -> ListColumns.values(row.dossier().id(), period, lists));
    }

    @Override
    public void lock() {
        database.execute(
                "lock table %s, %s in share row exclusive mode".formatted(dossiers.qualified(), lists.qualified()));
    }

    @Override
    public void swap() {
        swapDossiers();
        swapPeriods();
    }

    private void swapDossiers() {
        database.execute("analyze " + dossiersAnew);
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
                        dossiers.qualified(),
                        dossiersAnew,
                        dossiers.id(),
                        dossiers.of("kept"),
                        dossiers.of("anew"),
                        dossiers.set("anew"),
                        String.join(", ", dossiers.columns())));
    }

    /** What is wrong goes before what is right comes: no moment may have two periods of the same days. */
    private void swapPeriods() {
        database.execute("analyze " + listsAnew);
        var key = "(anew.entry, anew.valid, anew.known) = (kept.entry, kept.valid, kept.known)";
        database.update("""
                delete from %s as kept
                where not exists (
                  select from %s as anew
                  where %s and (%s) is not distinct from (%s))
                """.formatted(lists.qualified(), listsAnew, key, lists.of("kept"), lists.of("anew")));
        database.update("""
                insert into %1$s (%2$s)
                select %2$s from %3$s as anew
                where not exists (select from %1$s as kept where %4$s)
                """.formatted(lists.qualified(), String.join(", ", lists.columns()), listsAnew, key));
    }
}
