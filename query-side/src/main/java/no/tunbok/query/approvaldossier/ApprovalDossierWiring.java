package no.tunbok.query.approvaldossier;

import java.time.Clock;
import no.tunbok.events.approval.ApprovalEvent;
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
class ApprovalDossierWiring {

    private static final ApprovalDossiers APPROVALS = new ApprovalDossiers();

    @Bean
    DossierFold<ApprovalEvent, ApprovalDossier> approvalDossierFold(EntryRecords<ApprovalEvent> records, Clock clock) {
        return new DossierFold<>(APPROVALS, records, clock);
    }

    @Bean
    DossierRows<ApprovalDossier> approvalDossierRows(JdbcClient database) {
        return new DossierRows<>(database, APPROVALS);
    }

    @Bean
    ListRows<ApprovalEvent, ApprovalDossier, ApprovalListItem> approvalListRows(JdbcTemplate database) {
        return new ListRows<>(database, new ApprovalLists());
    }

    @Bean
    ApprovalDossierProjector approvalDossierProjector(
            DossierFold<ApprovalEvent, ApprovalDossier> fold,
            DossierRows<ApprovalDossier> rows,
            ListRows<ApprovalEvent, ApprovalDossier, ApprovalListItem> lists) {
        return new ApprovalDossierProjector(new DossierProjector<>(fold, rows, lists));
    }

    @Bean
    Rebuild<EntryColumns> approvalDossierRebuild(
            DossierFold<ApprovalEvent, ApprovalDossier> fold,
            ListRows<ApprovalEvent, ApprovalDossier, ApprovalListItem> lists,
            JdbcTemplate database,
            StoredStreams streams,
            Positions positions,
            PlatformTransactionManager transactions,
            Clock clock) {
        return DossierWiring.rebuild(fold, lists, database, streams, positions, transactions, clock);
    }

    @Bean
    ConfigurerModule approvalDossierProcessing() {
        return DossierWiring.processing(APPROVALS);
    }
}
