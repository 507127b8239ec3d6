package no.tunbok.benchmarks.store;

import no.tunbok.eventstore.Migrations;
import no.tunbok.eventstore.Positions;
import no.tunbok.query.QuerySide;
import no.tunbok.query.rebuild.Rebuild;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The register's query side, whose read models are made anew as its operator would have it done. */
public final class QueryProjections implements AutoCloseable {

    private final Database database;
    private final ConfigurableApplicationContext application;

    private QueryProjections(Database database, ConfigurableApplicationContext application) {
        this.database = database;
        this.application = application;
    }

    /** Makes the tables, to be filled before it is opened. */
    public static void prepare(Database database) {
        Migrations.run(database.superuser(), QuerySide.TABLES);
        OurTables.letApplicationsIn(database);
    }

    /** Opens it without its processors running. */
    public static QueryProjections open(Database database) {
        var opened = new QueryProjections(
                database,
                new SpringApplicationBuilder(QuerySide.class)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .registerShutdownHook(false)
                        .run(OurTables.loginOnAnyPort(database)));
        opened.application
                .getBean(EventProcessingConfiguration.class)
                .eventProcessors()
                .values()
                .forEach(EventProcessor::shutDown);
        return opened;
    }

    /** Rebuilds the dossiers of every kind; says how many events a second went into them. */
    public double rebuildDossiers() {
        return rebuild("-dossier");
    }

    /** Rebuilds the lists of any day of every kind; says how many events a second went into them. */
    public double rebuildLists() {
        return rebuild("-list");
    }

    /** The same where no rows are there yet. */
    public double fillLists() {
        return ListTables.fill(database, this::rebuildLists);
    }

    private double rebuild(String ending) {
        long events = application.getBean(Positions.class).head() + 1;
        long start = System.nanoTime();
        var models = application.getBeanProvider(Rebuild.class).stream()
                .filter(rebuild -> rebuild.name().endsWith(ending))
                .toList();
        if (models.isEmpty()) throw new IllegalStateException("There is no read model called …" + ending);
        models.forEach(rebuild -> rebuild.run());
        return events / ((System.nanoTime() - start) / 1e9);
    }

    @Override
    public void close() {
        application.close();
    }
}
