package no.tunbok.query.pilotdossier;

import java.time.Clock;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.eventstore.Positions;
import no.tunbok.eventstore.StoredStreams;
import no.tunbok.query.entrydossier.DossierColumns;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entrydossier.DossierProjector;
import no.tunbok.query.entrydossier.DossierRows;
import no.tunbok.query.entrydossier.DossierWiring;
import no.tunbok.query.entryrecord.EntryRecords;
import no.tunbok.query.rebuild.Rebuild;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the question together. */
@Configuration(proxyBeanMethods = false)
class PilotDossierWiring {

    private static final PilotDossiers PILOTS = new PilotDossiers();

    @Bean
    DossierFold<PilotEvent, PilotDossier> pilotDossierFold(EntryRecords<PilotEvent> records, Clock clock) {
        return new DossierFold<>(PILOTS, records, clock);
    }

    @Bean
    DossierRows<PilotDossier> pilotDossierRows(JdbcClient database) {
        return new DossierRows<>(database, PILOTS);
    }

    @Bean
    PilotDossierProjector pilotDossierProjector(
            DossierFold<PilotEvent, PilotDossier> fold, DossierRows<PilotDossier> rows) {
        return new PilotDossierProjector(new DossierProjector<>(fold, rows));
    }

    @Bean
    Rebuild<DossierColumns> pilotDossierRebuild(
            DossierFold<PilotEvent, PilotDossier> fold,
            JdbcTemplate database,
            StoredStreams streams,
            Positions positions,
            PlatformTransactionManager transactions,
            Clock clock) {
        return DossierWiring.rebuild(fold, database, streams, positions, transactions, clock);
    }

    @Bean
    ConfigurerModule pilotDossierProcessing() {
        return DossierWiring.processing(PILOTS);
    }
}
