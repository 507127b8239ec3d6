package no.tunbok.query.agreementdossier;

import java.time.Clock;
import no.tunbok.events.agreement.AgreementEvent;
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
    AgreementDossierProjector agreementDossierProjector(
            DossierFold<AgreementEvent, AgreementDossier> fold, DossierRows<AgreementDossier> rows) {
        return new AgreementDossierProjector(new DossierProjector<>(fold, rows));
    }

    @Bean
    Rebuild<DossierColumns> agreementDossierRebuild(
            DossierFold<AgreementEvent, AgreementDossier> fold,
            JdbcTemplate database,
            StoredStreams streams,
            Positions positions,
            PlatformTransactionManager transactions,
            Clock clock) {
        return DossierWiring.rebuild(fold, database, streams, positions, transactions, clock);
    }

    @Bean
    ConfigurerModule agreementDossierProcessing() {
        return DossierWiring.processing(AGREEMENTS);
    }
}
