package no.tunbok.query.agreementdossier;

import java.time.Clock;
import no.tunbok.events.agreement.AgreementEvent;
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
class AgreementDossierWiring {

    private static final AgreementDossiers AGREEMENTS = new AgreementDossiers();

    @Bean
    DossierFold<AgreementEvent, AgreementDossier> agreementDossierFold(
            EntryRecords<AgreementEvent> records, Clock clock) {
        return new DossierFold<>(AGREEMENTS, records, clock);
    }

    @Bean
    DossierRows<AgreementEvent, AgreementDossier> agreementDossierRows(
            JdbcClient database, DossierFold<AgreementEvent, AgreementDossier> fold) {
        return new DossierRows<>(database, fold);
    }

    @Bean
    AgreementDossierProjector agreementDossierProjector(
            EntryRecords<AgreementEvent> records, DossierRows<AgreementEvent, AgreementDossier> rows) {
        return new AgreementDossierProjector(new EntryProjector<>(records, rows));
    }

    @Bean
    ConfigurerModule agreementDossierProcessing() {
        return DossierWiring.processing(AgreementDossierProjector.NAME);
    }

    @Bean
    Rebuild<DossierColumns> agreementDossierRebuild(
            DossierFold<AgreementEvent, AgreementDossier> fold, Rebuild.Means means) {
        return DossierWiring.dossiers(fold, means);
    }

    @Bean
    ListRows<AgreementEvent, AgreementDossier, AgreementListItem> agreementListRows(JdbcTemplate database) {
        return new ListRows<>(database, new AgreementLists());
    }

    @Bean
    AgreementListProjector agreementListProjector(
            EntryRecords<AgreementEvent> records, ListRows<AgreementEvent, AgreementDossier, AgreementListItem> rows) {
        return new AgreementListProjector(new EntryProjector<>(records, rows));
    }

    @Bean
    ConfigurerModule agreementListProcessing() {
        return DossierWiring.processing(AgreementListProjector.NAME);
    }

    @Bean
    Rebuild<ListedColumns> agreementListRebuild(
            EntryRecords<AgreementEvent> records,
            ListRows<AgreementEvent, AgreementDossier, AgreementListItem> rows,
            Rebuild.Means means) {
        return DossierWiring.lists(records, rows, means);
    }

    @Bean
    Certified agreementDossierCertified(DossierFold<AgreementEvent, AgreementDossier> fold, Rebuild.Means means) {
        return DossierWiring.certifiedDossiers(fold, means);
    }

    @Bean
    Certified agreementListCertified(
            EntryRecords<AgreementEvent> records,
            ListRows<AgreementEvent, AgreementDossier, AgreementListItem> rows,
            Rebuild.Means means) {
        return DossierWiring.certifiedLists(records, rows, means);
    }
}
