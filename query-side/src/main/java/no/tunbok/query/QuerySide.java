package no.tunbok.query;

import no.tunbok.eventstore.EventStoreConfiguration;
import no.tunbok.eventstore.MigrationSet;
import no.tunbok.eventstore.OwnProcess;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/**
 * The query side as a process of its own, against the PostgreSQL at {@code TUNBOK_DATABASE_URL}. With the argument
 * {@code migrate} it brings that database up to date, as its owner, and ends.
 */
@SpringBootApplication
@Import(EventStoreConfiguration.class)
@PropertySource("classpath:no/tunbok/query/query-side.properties")
public class QuerySide {

    /** The tables of the query side, for whoever migrates the database as its owner. */
    public static final MigrationSet TABLES = new MigrationSet("query_side", "db/migration/query");

    public static void main(String[] arguments) {
        OwnProcess.run(QuerySide.class, TABLES, arguments);
    }
}
