package no.tunbok.query.across;

import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.query.agreementdossier.AgreementDossier;
import no.tunbok.query.approvaldossier.ApprovalDossier;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entrydossier.EntriesOnDay;
import no.tunbok.query.entrydossier.ListRows;
import no.tunbok.query.pilotdossier.PilotDossier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets questions across entries find those of each kind. */
@Configuration(proxyBeanMethods = false)
class AcrossWiring {

    @Bean
    AcrossAnswers acrossAnswers(Freshness freshness) {
        return new AcrossAnswers(freshness);
    }

    @Bean
    EntriesOnDay<PilotEvent, PilotDossier> pilotsOnDay(
            ListRows<PilotEvent, PilotDossier, ?> lists,
            DossierFold<PilotEvent, PilotDossier> fold,
            Freshness freshness) {
        return new EntriesOnDay<>(lists, fold, freshness);
    }

    @Bean
    EntriesOnDay<ApprovalEvent, ApprovalDossier> approvalsOnDay(
            ListRows<ApprovalEvent, ApprovalDossier, ?> lists,
            DossierFold<ApprovalEvent, ApprovalDossier> fold,
            Freshness freshness) {
        return new EntriesOnDay<>(lists, fold, freshness);
    }

    @Bean
    EntriesOnDay<AgreementEvent, AgreementDossier> agreementsOnDay(
            ListRows<AgreementEvent, AgreementDossier, ?> lists,
            DossierFold<AgreementEvent, AgreementDossier> fold,
            Freshness freshness) {
        return new EntriesOnDay<>(lists, fold, freshness);
    }
}
