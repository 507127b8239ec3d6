package no.tunbok.query.agreementdossier;

import java.time.Clock;
import no.tunbok.events.agreement.AgreementEvent;
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
class AgreementDossierWiring {

    private static final AgreementDossiers AGREEMENTS = new AgreementDossiers();

    @Bean
    DossierFold<AgreementEvent, AgreementDossier> agreementDossierFold(
            EntryRecords<AgreementEvent> records, Clock clock) {
        return new DossierFold<>(AGREEMENTS, records, clock);
    }

    @Bean
    DossierRows<AgreementDossier> agreementDossierRows(JdbcClient database) {
        return new DossierRows<>(database, AGREEMENTS);
    }

    @Bean
    ListRows<AgreementEvent, AgreementDossier, AgreementListItem> agreementListRows(JdbcTemplate database) {
        return new ListRows<>(database, new AgreementLists());
    }

    @Bean
    AgreementDossierProjector agreementDossierProjector(
            DossierFold<AgreementEvent, AgreementDossier> fold,
            DossierRows<AgreementDossier> rows,
            ListRows<AgreementEvent, AgreementDossier, AgreementListItem> lists) {
        return new AgreementDossierProjector(new DossierProjector<>(fold, rows, lists));
    }

    @Bean
    Rebuild<EntryColumns> agreementDossierRebuild(
            DossierFold<AgreementEvent, AgreementDossier> fold,
            ListRows<AgreementEvent, AgreementDossier, AgreementListItem> lists,
            JdbcTemplate database,
            StoredStreams streams,
            Positions positions,
            PlatformTransactionManager transactions,
            Clock clock) {
        return DossierWiring.rebuild(fold, lists, database, streams, positions, transactions, clock);
    }

    @Bean
    ConfigurerModule agreementDossierProcessing() {
        return DossierWiring.processing(AGREEMENTS);
    }
}
