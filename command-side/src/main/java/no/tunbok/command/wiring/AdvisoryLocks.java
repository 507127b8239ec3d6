package no.tunbok.command.wiring;

import no.tunbok.command.judgement.Exclusion;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Locks of the database that belong to no row, and go with the transaction. */
final class AdvisoryLocks implements Exclusion {

    private final JdbcClient database;

    AdvisoryLocks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void read(String what) {
        take("select pg_advisory_xact_lock_shared(hashtextextended('command_side.' || :what, 0))", what);
    }

    @Override
    public void change(String what) {
        take("select pg_advisory_xact_lock(hashtextextended('command_side.' || :what, 0))", what);
    }

    private void take(String sql, String what) {
        database.sql(sql).param("what", what).query(rows -> {});
    }
}
