package no.tunbok.query.pilotdossier;

import no.tunbok.query.pilotrecord.PilotRecords;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the question together. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class PilotDossierWiring {

    @Bean
    PilotDossierRows pilotDossierRows(JdbcClient database) {
        return new PilotDossierRows(database);
    }

    @Bean
    PilotDossierProjector pilotDossierProjector(PilotRecords records, PilotDossierRows rows) {
        return new PilotDossierProjector(records, rows);
    }

    /** It begins with the first fact, and that is no replay. */
    @Bean
    ConfigurerModule pilotDossierProcessing() {
        return axon -> axon.eventProcessing()
                .registerPooledStreamingEventProcessor(
                        PilotDossierProjector.NAME,
                        Configuration::eventStore,
                        (_, processor) -> processor.initialToken(StreamableMessageSource::createTailToken));
    }
}
