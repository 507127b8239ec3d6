package no.tunbok.query.pilotdossier;

import no.tunbok.query.pilotrecord.PilotRecords;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the question together. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class PilotDossierWiring {

    private static final int EVENTS_IN_ONE_TRANSACTION = 200;
    private static final int SEGMENTS = 4;

    @Bean
    PilotDossierRows pilotDossierRows(JdbcClient database) {
        return new PilotDossierRows(database);
    }

    @Bean
    PilotDossierProjector pilotDossierProjector(PilotRecords records, PilotDossierRows rows) {
        return new PilotDossierProjector(records, rows);
    }

    /** A fact that cannot be taken in stops the segment, which tries again: nothing is passed over silently. */
    @Bean
    ConfigurerModule pilotDossierProcessing() {
        return axon -> axon.eventProcessing()
                .registerPooledStreamingEventProcessor(
                        PilotDossierProjector.NAME,
                        Configuration::eventStore,
                        (_, processor) -> processor
                                .initialToken(StreamableMessageSource::createTailToken)
                                .initialSegmentCount(SEGMENTS)
                                .batchSize(EVENTS_IN_ONE_TRANSACTION))
                .registerListenerInvocationErrorHandler(
                        PilotDossierProjector.NAME, _ -> PropagatingErrorHandler.instance());
    }
}
