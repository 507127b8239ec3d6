package no.tunbok.benchmarks.store;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives {@link OurApplication} a {@link SeenLog}, in a processor like those of the query side. */
@Configuration(proxyBeanMethods = false)
class SeenLogWiring {

    /** Whoever wants to know of events that can be read. */
    record Watcher(Consumer<String> seen) {}

    @Bean
    SeenLog seenLog(DataSource database, Watcher watcher) {
        return new SeenLog(database, watcher.seen());
    }

    @Bean
    ConfigurerModule seenLogProcessing() {
        return axon -> axon.eventProcessing()
                .registerPooledStreamingEventProcessor(
                        SeenLog.NAME,
                        org.axonframework.config.Configuration::eventStore,
                        (_, processor) -> processor
                                .initialToken(StreamableMessageSource::createHeadToken)
                                .initialSegmentCount(1)
                                .batchSize(SeenLog.EVENTS_IN_ONE_TRANSACTION))
                .registerListenerInvocationErrorHandler(SeenLog.NAME, _ -> PropagatingErrorHandler.instance());
    }
}
