package no.tunbok.query.pilotrecord;

import no.tunbok.eventstore.StoredEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the questions about pilots read events. */
@Configuration(proxyBeanMethods = false)
class PilotRecordWiring {

    @Bean
    PilotRecords pilotRecords(StoredEvents events) {
        return new PilotRecords(events);
    }
}
