package no.tunbok.query.wiring;

import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.wire.WireName;
import no.tunbok.eventstore.EventType;
import no.tunbok.eventstore.EventTypes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The facts that the query side can read, unless the program that it is part of lists them. */
@Configuration(proxyBeanMethods = false)
class EventTypesWiring {

    @Bean
    @ConditionalOnMissingBean
    EventTypes queryEventTypes() {
        return EventTypes.of(Stream.of(PilotEvent.class, ApprovalEvent.class, AgreementEvent.class)
                .flatMap(family -> WireName.factsOf(family).stream())
                .map(EventTypesWiring::type)
                .toList());
    }

    private static EventType type(Class<?> fact) {
        var name = WireName.of(fact);
        return new EventType(name.name(), name.version(), fact);
    }
}
