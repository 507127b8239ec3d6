package no.tunbok.eventstore;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.NestedExceptionUtils;

/**
 * Brings the database up to date, as its owner: the processes themselves run with fewer rights.
 *
 * <p>The owner needs {@code CREATEROLE} unless the roles {@code tunbok_command} and {@code tunbok_query} are there already.
 */
public final class Migrations {

    private static final MigrationSet EVENT_STORE = new MigrationSet("event_store", "db/migration/eventstore");

    /** Migrations wait for nobody's row lock for ever, but Flyway itself holds a transaction open while it works. */
    private static final String SESSION = "set lock_timeout = '30s'; set idle_in_transaction_session_timeout = 0";

    /** PostgreSQL's code for a right that is missing. */
    private static final String MAY_NOT = "42501";

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

    /** The schemas, the event store's among them, that lack migrations, or whose migrations this login may not see. */
    static List<String> behind(DataSource process, MigrationSet... more) {
        return Stream.concat(Stream.of(EVENT_STORE), Arrays.stream(more))
                .filter(set -> isBehind(process, set))
                .map(MigrationSet::schema)
                .toList();
    }

    private static boolean isBehind(DataSource process, MigrationSet set) {
        try {
            return flyway(process, set).info().pending().length > 0;
        } catch (FlywayException failed) {
            if (NestedExceptionUtils.getMostSpecificCause(failed) instanceof SQLException refused
                    && MAY_NOT.equals(refused.getSQLState())) {
                return true;
            }
            throw failed;
        }
    }

    private static void migrate(DataSource owner, MigrationSet set) {
        flyway(owner, set).migrate();
    }

    private static Flyway flyway(DataSource database, MigrationSet set) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(set.schema())
                .locations("classpath:" + set.location())
                .failOnMissingLocations(true)
                .initSql(SESSION)
                .table("migration")
                .load();
    }
}
