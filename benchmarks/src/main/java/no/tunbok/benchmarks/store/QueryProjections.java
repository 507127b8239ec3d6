package no.tunbok.benchmarks.store;

import java.util.stream.Stream;
import no.tunbok.eventstore.Migrations;
import no.tunbok.eventstore.Positions;
import no.tunbok.query.QuerySide;
import no.tunbok.query.rebuild.Rebuild;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The register's query side, whose read models are made anew as its operator would have it done. */
public final class QueryProjections implements AutoCloseable {

    private static final int SEGMENTS = 4;

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

    /** The rebuild of one read model. */
    public Rebuild<?> rebuildOf(String name) {
        return application.getBeanProvider(Rebuild.class).stream()
                .filter(rebuild -> rebuild.name().equals(name))
                .findFirst()
                .orElseThrow();
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

    /** Says that the processors have handled all that there is, as the rows say it. */
    public void tellTokens() {
        var token = new GlobalSequenceTrackingToken(
                application.getBean(Positions.class).head());
        var tokens = application.getBean(TokenStore.class);
        OurTables.quickly(database, Stream.of("delete from event_store.token"));
        application
                .getBean(EventProcessingConfiguration.class)
                .eventProcessors()
                .keySet()
                .forEach(name -> tokens.initializeTokenSegments(name, SEGMENTS, token));
        tokens.initializeTokenSegments("policies", 1, token); // the one of the command side
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
