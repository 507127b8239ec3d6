package no.tunbok.query;

import no.tunbok.eventstore.EventStoreConfiguration;
import no.tunbok.eventstore.MigrationSet;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** Starts the query side as a process of its own; a larger program imports it. */
@SpringBootApplication
@Import(EventStoreConfiguration.class)
@PropertySource("classpath:no/tunbok/query/query-side.properties")
public class QuerySide {

    /** The tables of the query side, for whoever migrates the database as its owner. */
    public static final MigrationSet MIGRATIONS = new MigrationSet("query_side", "db/migration/query");

    public static void main(String[] arguments) {
        SpringApplication.run(QuerySide.class, arguments);
    }
}
