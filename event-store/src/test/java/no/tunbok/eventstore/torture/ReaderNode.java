package no.tunbok.eventstore.torture;

import no.tunbok.eventstore.EventStoreConfiguration;
import no.tunbok.eventstore.EventTypes;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process that projects what was counted, in a way that shows whatever is missing, told twice or out of order. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(EventStoreConfiguration.class)
class ReaderNode {

    static final String PROCESSOR = "tally";

    /** Rows for each time that an event was handled, and for each tally a chain over its marks. */
    static final String TABLES = """
            create schema torture;
            create table torture.handled (event text not null);
            create table torture.chain (tally text primary key, length bigint not null, links text not null);
            grant usage on schema torture to tunbok_query;
            grant select, insert, update on all tables in schema torture to tunbok_query""";

    @ProcessingGroup(PROCESSOR)
    record Projection(JdbcClient database) {

        @EventHandler
        void on(Tally.Counted event, @MessageIdentifier String identifier) {
            database.sql("insert into torture.handled values (:event)")
                    .param("event", identifier)
                    .update();
            database.sql("""
                            insert into torture.chain as known values (:tally, 1, md5(:mark))
                            on conflict (tally) do update
                            set length = known.length + 1, links = md5(known.links || :mark)""")
                    .param("tally", event.tally())
                    .param("mark", event.mark())
                    .update();
        }
    }

    @Bean
    EventTypes eventTypes() {
        return WriterNode.TYPES;
    }

    @Bean
    Projection projection(JdbcClient database) {
        return new Projection(database);
    }

    @Bean
    ConfigurerModule processing() {
        return axon -> axon.eventProcessing()
                .registerPooledStreamingEventProcessor(
                        PROCESSOR,
                        org.axonframework.config.Configuration::eventStore,
                        (configuration, processor) -> processor
                                .initialToken(StreamableMessageSource::createTailToken)
                                .initialSegmentCount(4)
                                .batchSize(100))
                .registerListenerInvocationErrorHandler(PROCESSOR, configuration -> PropagatingErrorHandler.instance());
    }

    @SuppressWarnings("SystemOut") // the parent reads here
    public static void main(String[] arguments) throws Exception {
        new SpringApplicationBuilder(ReaderNode.class).run(arguments);
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
