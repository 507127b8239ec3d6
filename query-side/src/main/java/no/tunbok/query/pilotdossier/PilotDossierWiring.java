package no.tunbok.query.pilotdossier;

import java.time.Clock;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.eventstore.Positions;
import no.tunbok.eventstore.StoredStream;
import no.tunbok.eventstore.StoredStreams;
import no.tunbok.query.pilotrecord.PilotRecords;
import no.tunbok.query.rebuild.Rebuild;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

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

    @Bean
    Rebuild<PilotDossierRows.Columns> pilotDossierRebuild(
            JdbcTemplate database,
            StoredStreams streams,
            Positions positions,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new Rebuild<>(
                PilotRecords.AGGREGATE_TYPE,
                PilotDossierWiring::columns,
                new PilotDossierShadowRows(database),
                streams,
                positions,
                transactions,
                clock);
    }

    static PilotDossierRows.Columns columns(StoredStream pilot) {
        return PilotDossierRows.Columns.of(
                PilotDossierRows.Row.of(PilotId.of(pilot.aggregateId()), PilotRecords.history(pilot)));
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
