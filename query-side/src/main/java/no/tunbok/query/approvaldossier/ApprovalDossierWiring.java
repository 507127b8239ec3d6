package no.tunbok.query.approvaldossier;

import java.time.Clock;
import no.tunbok.events.approval.ApprovalEvent;
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
class ApprovalDossierWiring {

    private static final ApprovalDossiers APPROVALS = new ApprovalDossiers();

    @Bean
    DossierFold<ApprovalEvent, ApprovalDossier> approvalDossierFold(EntryRecords<ApprovalEvent> records, Clock clock) {
        return new DossierFold<>(APPROVALS, records, clock);
    }

    @Bean
    DossierRows<ApprovalEvent, ApprovalDossier> approvalDossierRows(
            JdbcClient database, DossierFold<ApprovalEvent, ApprovalDossier> fold) {
        return new DossierRows<>(database, fold);
    }

    @Bean
    ApprovalDossierProjector approvalDossierProjector(
            EntryRecords<ApprovalEvent> records, DossierRows<ApprovalEvent, ApprovalDossier> rows) {
        return new ApprovalDossierProjector(new EntryProjector<>(records, rows));
    }

    @Bean
    ConfigurerModule approvalDossierProcessing() {
        return DossierWiring.processing(ApprovalDossierProjector.NAME);
    }

    @Bean
    Rebuild<DossierColumns> approvalDossierRebuild(
            DossierFold<ApprovalEvent, ApprovalDossier> fold, Rebuild.Means means) {
        return DossierWiring.dossiers(fold, means);
    }

    @Bean
    ListRows<ApprovalEvent, ApprovalDossier, ApprovalListItem> approvalListRows(JdbcTemplate database) {
        return new ListRows<>(database, new ApprovalLists());
    }

    @Bean
    ApprovalListProjector approvalListProjector(
            EntryRecords<ApprovalEvent> records, ListRows<ApprovalEvent, ApprovalDossier, ApprovalListItem> rows) {
        return new ApprovalListProjector(new EntryProjector<>(records, rows));
    }

    @Bean
    ConfigurerModule approvalListProcessing() {
        return DossierWiring.processing(ApprovalListProjector.NAME);
    }

    @Bean
    Rebuild<ListedColumns> approvalListRebuild(
            EntryRecords<ApprovalEvent> records,
            ListRows<ApprovalEvent, ApprovalDossier, ApprovalListItem> rows,
            Rebuild.Means means) {
        return DossierWiring.lists(records, rows, means);
    }

    @Bean
    Certified approvalDossierCertified(DossierFold<ApprovalEvent, ApprovalDossier> fold, Rebuild.Means means) {
        return DossierWiring.certifiedDossiers(fold, means);
    }

    @Bean
    Certified approvalListCertified(
            EntryRecords<ApprovalEvent> records,
            ListRows<ApprovalEvent, ApprovalDossier, ApprovalListItem> rows,
            Rebuild.Means means) {
        return DossierWiring.certifiedLists(records, rows, means);
    }
}
