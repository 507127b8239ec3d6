package no.tunbok.benchmarks.store;

import java.time.Duration;
import no.tunbok.eventstore.Migrations;
import no.tunbok.eventstore.Positions;
import no.tunbok.query.QuerySide;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The register's query side, whose read models are made anew as its operator would have it done. */
public final class QueryProjections implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    private QueryProjections(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /** Makes the tables, to be filled before it is opened. */
    public static void prepare(Database database) {
        Migrations.run(database.superuser(), QuerySide.TABLES);
        OurTables.letApplicationsIn(database);
    }

    /** Opens it without its processors running. */
    public static QueryProjections open(Database database) {
        var opened = new QueryProjections(new SpringApplicationBuilder(QuerySide.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(OurTables.loginOnAnyPort(database)));
        opened.processors().forEach(StreamingEventProcessor::shutDown);
        return opened;
    }

    /** Rebuilds everything; says how many events a second went into it. */
    public double replay(Duration patience) {
        var positions = application.getBean(Positions.class);
        long head = positions.head();
        long start = System.nanoTime();
        long end = start + patience.toNanos();
        processors().forEach(StreamingEventProcessor::resetTokens);
        processors().forEach(StreamingEventProcessor::start);
        try {
            long reached = 0;
            while (reached < head && System.nanoTime() < end) {
                Thread.sleep(10);
                reached = processors().stream()
                        .mapToLong(processor -> positions.reachedBy(processor.getName()))
                        .min()
                        .orElse(head);
            }
            return reached / ((System.nanoTime() - start) / 1e9);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        } finally {
            processors().forEach(StreamingEventProcessor::shutDown);
        }
    }

    private java.util.List<StreamingEventProcessor> processors() {
        return application.getBean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }

    @Override
    public void close() {
        application.close();
    }
}
