package no.tunbok.query.pilotdossier;

import java.time.Clock;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.eventstore.Positions;
import no.tunbok.eventstore.StoredStreams;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entrydossier.DossierProjector;
import no.tunbok.query.entrydossier.DossierRows;
import no.tunbok.query.entrydossier.DossierWiring;
import no.tunbok.query.entrydossier.EntryColumns;
import no.tunbok.query.entrydossier.ListRows;
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
    ListRows<PilotEvent, PilotDossier, PilotListItem> pilotListRows(JdbcTemplate database) {
        return new ListRows<>(database, new PilotLists());
    }

    @Bean
    PilotDossierProjector pilotDossierProjector(
            DossierFold<PilotEvent, PilotDossier> fold,
            DossierRows<PilotDossier> rows,
            ListRows<PilotEvent, PilotDossier, PilotListItem> lists) {
        return new PilotDossierProjector(new DossierProjector<>(fold, rows, lists));
    }

    @Bean
    Rebuild<EntryColumns> pilotDossierRebuild(
            DossierFold<PilotEvent, PilotDossier> fold,
            ListRows<PilotEvent, PilotDossier, PilotListItem> lists,
            JdbcTemplate database,
            StoredStreams streams,
            Positions positions,
            PlatformTransactionManager transactions,
            Clock clock) {
        return DossierWiring.rebuild(fold, lists, database, streams, positions, transactions, clock);
    }

    @Bean
    ConfigurerModule pilotDossierProcessing() {
        return DossierWiring.processing(PILOTS);
    }
}
