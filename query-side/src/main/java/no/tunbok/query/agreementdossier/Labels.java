package no.tunbok.query.agreementdossier;

import no.tunbok.events.agreement.AgreementDeadline;
import no.tunbok.events.agreement.AgreementStatus;
import no.tunbok.events.agreement.BlockCause;
import no.tunbok.events.agreement.CallOffMethod;
import no.tunbok.events.agreement.ParticipantStatus;
import no.tunbok.events.agreement.ProcurementRegime;
import no.tunbok.query.wording.Wording;

/** What people call the codes of a dossier, as headings. */
final class Labels {

    private Labels() {}

    static Wording of(AgreementStatus status) {
        return switch (status) {
            case PLANNED -> new Wording("Planlagt", "Planlagd");
            case MARKET_DIALOGUE -> new Wording("Dialog med markedet", "Dialog med marknaden");
            case ANNOUNCED -> new Wording("Kunngjort", "Kunngjord");
            case PROCUREMENT_CANCELLED -> new Wording("Anskaffelsen avlyst", "Innkjøpet avlyst");
            case AWARDED -> new Wording("Tildelt", "Tildelt");
            case IN_FORCE -> new Wording("Gjelder", "Gjeld");
            case EXPIRED -> new Wording("Utløpt", "Gått ut");
            case TERMINATED -> new Wording("Avsluttet før tiden", "Avslutta før tida");
            case EXHAUSTED -> new Wording("Brukt opp", "Brukt opp");
        };
    }

    static Wording of(AgreementDeadline kind) {
        return switch (kind) {
            case TENDER -> new Wording("Tilbudsfrist", "Tilbodsfrist");
            case STANDSTILL -> Wording.same("Karensperioden er over");
            case TRIAL -> Wording.same("Prøveperioden er over");
            case EXTENSION -> new Wording("Frist for å utløse opsjon", "Frist for å utløyse opsjon");
            case EXPIRY -> Wording.same("Siste dag i avtalen");
            case CORRECTION -> new Wording("Frist for å rette opp", "Frist for å rette opp");
        };
    }

    static Wording of(ParticipantStatus status) {
        return switch (status) {
            case AWARDED -> new Wording("Tildelt plass", "Tildelt plass");
            case ACTIVE -> new Wording("Med i avtalen", "Med i avtalen");
            case BLOCKED -> new Wording("Får ikke nye avrop", "Får ikkje nye avrop");
            case LEFT -> new Wording("Ute av avtalen", "Ute av avtalen");
        };
    }

    static Wording of(BlockCause cause) {
        return switch (cause) {
            case APPROVAL_SUSPENDED -> new Wording("Godkjenningen er suspendert", "Godkjenninga er suspendert");
            case APPROVAL_WITHDRAWN -> new Wording("Godkjenningen er trukket tilbake", "Godkjenninga er trekt tilbake");
            case APPROVAL_RELINQUISHED ->
                new Wording("Tilbyderen har sagt fra seg godkjenningen", "Tilbydaren har sagt frå seg godkjenninga");
            case APPROVAL_LAPSED -> new Wording("Godkjenningen er falt bort", "Godkjenninga er fallen bort");
            case APPROVAL_NOT_GIVEN -> new Wording("Godkjenningen gjelder ikke", "Godkjenninga gjeld ikkje");
            case OTHER -> new Wording("Annen grunn", "Annan grunn");
        };
    }

    static Wording of(CallOffMethod method) {
        return switch (method) {
            case SINGLE_PARTICIPANT -> new Wording("Bare én tilbyder", "Berre éin tilbydar");
            case RANKING -> Wording.same("Rangering");
            case ALLOCATION_KEY -> new Wording("Fordelingsnøkkel", "Fordelingsnøkkel");
            case MINI_COMPETITION -> Wording.same("Minikonkurranse");
        };
    }

    static Wording of(ProcurementRegime regime) {
        return switch (regime) {
            case NONE -> new Wording("Under den nedre grensen i loven", "Under den nedre grensa i lova");
            case PART_I -> new Wording("Forskriften del I", "Forskrifta del I");
            case PART_II -> new Wording("Forskriften del II", "Forskrifta del II");
            case PART_III -> new Wording("Forskriften del III", "Forskrifta del III");
            case PART_IV_HEALTH_SOCIAL ->
                new Wording(
                        "Forskriften del IV, helse- og sosialtjenester", "Forskrifta del IV, helse- og sosialtenester");
            case RESERVED -> new Wording("Reservert konkurranse", "Reservert konkurranse");
        };
    }
}
