package no.tunbok.query.pilotdossier;

import java.time.Clock;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.query.certificate.Certified;
import no.tunbok.query.entrydossier.DossierColumns;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entrydossier.DossierRows;
import no.tunbok.query.entrydossier.DossierWiring;
import no.tunbok.query.entrydossier.EntryProjector;
import no.tunbok.query.entrydossier.ListRows;
import no.tunbok.query.entrydossier.ListedColumns;
import no.tunbok.query.entryrecord.EntryRecords;
import no.tunbok.query.rebuild.Rebuild;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the two questions together: for one, and for all. */
@Configuration(proxyBeanMethods = false)
class PilotDossierWiring {

    private static final PilotDossiers PILOTS = new PilotDossiers();

    @Bean
    DossierFold<PilotEvent, PilotDossier> pilotDossierFold(EntryRecords<PilotEvent> records, Clock clock) {
        return new DossierFold<>(PILOTS, records, clock);
    }

    @Bean
    DossierRows<PilotEvent, PilotDossier> pilotDossierRows(
            JdbcClient database, DossierFold<PilotEvent, PilotDossier> fold) {
        return new DossierRows<>(database, fold);
    }

    @Bean
    PilotDossierProjector pilotDossierProjector(
            EntryRecords<PilotEvent> records, DossierRows<PilotEvent, PilotDossier> rows) {
        return new PilotDossierProjector(new EntryProjector<>(records, rows));
    }

    @Bean
    ConfigurerModule pilotDossierProcessing() {
        return DossierWiring.processing(PilotDossierProjector.NAME);
    }

    @Bean
    Rebuild<DossierColumns> pilotDossierRebuild(DossierFold<PilotEvent, PilotDossier> fold, Rebuild.Means means) {
        return DossierWiring.dossiers(fold, means);
    }

    @Bean
    ListRows<PilotEvent, PilotDossier, PilotListItem> pilotListRows(JdbcTemplate database) {
        return new ListRows<>(database, new PilotLists());
    }

    @Bean
    PilotListProjector pilotListProjector(
            EntryRecords<PilotEvent> records, ListRows<PilotEvent, PilotDossier, PilotListItem> rows) {
        return new PilotListProjector(new EntryProjector<>(records, rows));
    }

    @Bean
    ConfigurerModule pilotListProcessing() {
        return DossierWiring.processing(PilotListProjector.NAME);
    }

    @Bean
    Rebuild<ListedColumns> pilotListRebuild(
            EntryRecords<PilotEvent> records,
            ListRows<PilotEvent, PilotDossier, PilotListItem> rows,
            Rebuild.Means means) {
        return DossierWiring.lists(records, rows, means);
    }

    @Bean
    Certified pilotDossierCertified(DossierFold<PilotEvent, PilotDossier> fold, Rebuild.Means means) {
        return DossierWiring.certifiedDossiers(fold, means);
    }

    @Bean
    Certified pilotListCertified(
            EntryRecords<PilotEvent> records,
            ListRows<PilotEvent, PilotDossier, PilotListItem> rows,
            Rebuild.Means means) {
        return DossierWiring.certifiedLists(records, rows, means);
    }
}
