package no.tunbok.query.pilotdossier;

import java.util.List;
import no.tunbok.query.pilotdossier.PilotDossierRows.Columns;
import no.tunbok.query.rebuild.Shadow;
import org.springframework.jdbc.core.JdbcTemplate;

/** New dossiers in a temporary table, which goes when the transaction ends, however it ends. */
final class PilotDossierShadowRows implements Shadow<Columns> {

    private final JdbcTemplate database;

    PilotDossierShadowRows(JdbcTemplate database) {
        this.database = database;
    }

    /** Before the first rows come, the database sorts; with many events for longer than a transaction may else stand still. */
    @Override
    public void begin() {
        database.execute("set local idle_in_transaction_session_timeout = '15min'");
        database.execute("""
                create temporary table pilot_dossier_anew (like query_side.pilot_dossier, primary key (pilot_id))
                on commit drop""");
    }

    @Override
    public void keep(List<Columns> rows) {
        database.batchUpdate(
                """
                insert into pg_temp.pilot_dossier_anew (pilot_id, up_to, name, status, theme, dossier)
                values (?, ?, ?, ?, ?, ?)
                on conflict (pilot_id) do update
                set up_to = excluded.up_to, name = excluded.name, status = excluded.status,
                    theme = excluded.theme, dossier = excluded.dossier
                """,
                rows.stream()
                        .map(row ->
                                new Object[] {row.id(), row.upTo(), row.name(), row.status(), row.theme(), row.dossier()
                                })
                        .toList());
    }

    @Override
    public void lock() {
        database.execute("lock table query_side.pilot_dossier in share row exclusive mode");
    }

    /** What is as it was is left alone. */
    @Override
    public void swap() {
        database.execute("analyze pg_temp.pilot_dossier_anew");
        database.update("""
                merge into query_side.pilot_dossier as kept
                using pg_temp.pilot_dossier_anew as anew on kept.pilot_id = anew.pilot_id
                when matched and (kept.up_to, kept.name, kept.status, kept.theme, kept.dossier)
                  is distinct from (anew.up_to, anew.name, anew.status, anew.theme, anew.dossier) then
                  update set up_to = anew.up_to, name = anew.name, status = anew.status,
                    theme = anew.theme, dossier = anew.dossier
                when not matched then
                  insert (pilot_id, up_to, name, status, theme, dossier)
                  values (anew.pilot_id, anew.up_to, anew.name, anew.status, anew.theme, anew.dossier)
                when not matched by source then
                  delete
                """);
    }
}
