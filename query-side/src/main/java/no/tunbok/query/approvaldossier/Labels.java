package no.tunbok.query.approvaldossier;

import no.tunbok.events.approval.AppealOutcome;
import no.tunbok.events.approval.ApprovalDeadline;
import no.tunbok.events.approval.ApprovalStatus;
import no.tunbok.events.approval.AuditPurpose;
import no.tunbok.events.approval.DeviationOrigin;
import no.tunbok.events.approval.DeviationSeverity;
import no.tunbok.query.wording.Wording;

/** What people call the codes of a dossier, as headings. */
final class Labels {

    private Labels() {}

    static Wording of(ApprovalStatus status) {
        return switch (status) {
            case NOT_REGISTERED -> new Wording("Ikke søkt", "Ikkje søkt");
            case REGISTERED -> new Wording("Søknad sendt", "Søknad send");
            case UNDER_ASSESSMENT -> Wording.same("Under vurdering");
            case INELIGIBLE -> new Wording("Faller utenfor definisjonen", "Fell utanfor definisjonen");
            case SELF_AUDIT_PENDING -> new Wording("Venter på egenrevisjon", "Ventar på eigenrevisjon");
            case EXTERNAL_AUDIT_PENDING -> new Wording("Venter på ekstern revisjon", "Ventar på ekstern revisjon");
            case DEVIATIONS_OPEN -> new Wording("Avvik må lukkes", "Avvik må lukkast");
            case READY_FOR_DECISION -> new Wording("Klar for avgjørelse", "Klar for avgjerd");
            case REFUSED -> new Wording("Avslått", "Avslegen");
            case APPLICATION_WITHDRAWN -> new Wording("Søknad trukket", "Søknad trekt");
            case APPROVED -> new Wording("Godkjent", "Godkjend");
            case SUSPENDED -> Wording.same("Suspendert");
            case WITHDRAWN -> new Wording("Trukket tilbake", "Trekt tilbake");
            case RELINQUISHED -> new Wording("Frasagt", "Fråsagd");
            case LAPSED -> new Wording("Falt bort", "Fallen bort");
        };
    }

    static Wording of(ApprovalDeadline kind) {
        return switch (kind) {
            case SELF_AUDIT -> new Wording("Neste egenrevisjon", "Neste eigenrevisjon");
            case SELF_AUDIT_FOLLOW_UP -> Wording.same("Revisjonsoppfølging");
            case EXTERNAL_AUDIT -> Wording.same("Neste eksterne revisjon");
            case REAPPROVAL -> new Wording("Regodkjenning", "Regodkjenning");
            case DECISION -> new Wording("Avgjørelse ventes", "Avgjerd er venta");
            case DEVIATION -> Wording.same("Lukking av avvik");
            case INFORMATION -> new Wording("Svar med opplysninger", "Svar med opplysningar");
            case APPEAL -> Wording.same("Klagefrist");
        };
    }

    static Wording selfAudit() {
        return new Wording("Egenrevisjon", "Eigenrevisjon");
    }

    static Wording of(AuditPurpose purpose) {
        return switch (purpose) {
            case FIRST -> new Wording("Første eksterne revisjon", "Første eksterne revisjon");
            case PERIODIC -> Wording.same("Periodisk ekstern revisjon");
            case FOLLOW_UP -> Wording.same("Revisjonsoppfølging");
            case EXTRA -> Wording.same("Ekstra ekstern revisjon");
        };
    }

    static Wording of(DeviationSeverity severity) {
        return switch (severity) {
            case MINOR -> Wording.same("Mindre avvik");
            case MAJOR -> Wording.same("Større avvik");
            case CRITICAL -> Wording.same("Kritisk avvik");
        };
    }

    static Wording of(DeviationOrigin origin) {
        return switch (origin) {
            case SELF -> selfAudit();
            case EXTERNAL -> Wording.same("Ekstern revisjon");
        };
    }

    static Wording of(AppealOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> new Wording("Avgjørelsen ble stående", "Avgjerda vart ståande");
            case REVERSED -> new Wording("Avgjørelsen ble gjort om", "Avgjerda vart gjord om");
            case REMITTED -> new Wording("Saken ble sendt tilbake", "Saka vart send tilbake");
            case DISMISSED -> new Wording("Klagen ble avvist", "Klaga vart avvist");
            case WITHDRAWN -> new Wording("Klagen ble trukket", "Klaga vart trekt");
        };
    }
}
