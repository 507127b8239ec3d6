package no.tunbok.eventstore;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Brings the database up to date, as its owner: the processes themselves run with fewer rights.
 *
 * <p>The owner needs {@code CREATEROLE} unless the roles {@code tunbok_command} and {@code tunbok_query} are there already.
 */
public final class Migrations {

    private static final MigrationSet EVENT_STORE = new MigrationSet("event_store", "db/migration/eventstore");

    /** Migrations wait for nobody's row lock for ever, but Flyway itself holds a transaction open while it works. */
    private static final String SESSION = "set lock_timeout = '30s'; set idle_in_transaction_session_timeout = 0";

    private Migrations() {}

    /**
     * Migrates the event store, then the given sets in their order; does nothing where all is up to date. Several nodes
     * may do this at once: one works, the others wait.
     *
     * @param owner connections of the role that owns the database
     * @throws org.flywaydb.core.api.FlywayException when a migration fails, was changed after it ran, or is not found
     */
    public static void run(DataSource owner, MigrationSet... more) {
        migrate(owner, EVENT_STORE);
        for (var set : more) {
            migrate(owner, set);
        }
    }

    /**
     * The owner's connections as a process is told of them: {@code TUNBOK_DATABASE_URL}, {@code TUNBOK_DATABASE_USER} and
     * {@code TUNBOK_DATABASE_PASSWORD}.
     *
     * @throws IllegalStateException that names the variable that is not set
     */
    public static DataSource ownerFromEnvironment() {
        return new DriverManagerDataSource(
                setting("TUNBOK_DATABASE_URL"), setting("TUNBOK_DATABASE_USER"), setting("TUNBOK_DATABASE_PASSWORD"));
    }

    private static String setting(String name) {
        var value = System.getenv(name);
        if (value == null) throw new IllegalStateException("The environment variable " + name + " is not set.");
        return value;
    }

    private static void migrate(DataSource owner, MigrationSet set) {
        Flyway.configure()
                .dataSource(owner)
                .schemas(set.schema())
                .locations("classpath:" + set.location())
                .failOnMissingLocations(true)
                .initSql(SESSION)
                .table("migration")
                .load()
                .migrate();
    }
}
