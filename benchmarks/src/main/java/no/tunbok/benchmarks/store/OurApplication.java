package no.tunbok.benchmarks.store;

import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.wire.WireName;
import no.tunbok.eventstore.EventStoreConfiguration;
import no.tunbok.eventstore.EventType;
import no.tunbok.eventstore.EventTypes;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The smallest application on our event store: the register's events, and one aggregate. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({EventStoreConfiguration.class, Notebook.class})
class OurApplication {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(WireName.factsOf(PilotEvent.class).stream()
                .map(OurApplication::type)
                .toList());
    }

    private static EventType type(Class<?> fact) {
        var name = WireName.of(fact);
        return new EventType(name.name(), name.version(), fact);
    }

    @Bean
    CorrelationDataProvider envelope() {
        return Message::getMetaData;
    }
}
