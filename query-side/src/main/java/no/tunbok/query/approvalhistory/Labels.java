package no.tunbok.query.approvalhistory;

import no.tunbok.events.approval.AppealOutcome;
import no.tunbok.events.approval.AuditPurpose;
import no.tunbok.events.approval.CertificateViewer;
import no.tunbok.events.approval.DeviationOrigin;
import no.tunbok.events.approval.DeviationSeverity;
import no.tunbok.events.approval.DeviationVerifier;
import no.tunbok.events.approval.IdentityKind;
import no.tunbok.events.approval.LapseCause;
import no.tunbok.events.approval.NoticeChannel;
import no.tunbok.events.approval.NoticeKind;
import no.tunbok.events.approval.SectorBasis;
import no.tunbok.query.wording.Wording;

/** What people call the codes that facts are told in, as they stand in a sentence. */
final class Labels {

    private Labels() {}

    static Wording of(SectorBasis basis) {
        return switch (basis) {
            case EDUCATION -> new Wording("skolen", "skulen");
            case KINDERGARTEN -> new Wording("barnehagen", "barnehagen");
            case CHILD_WELFARE -> Wording.same("barnevernet");
            case HEALTH_AND_CARE -> new Wording("helse- og omsorgstjenesten", "helse- og omsorgstenesta");
            case OTHER -> new Wording("en annen sektor", "ein annan sektor");
        };
    }

    static Wording of(CertificateViewer viewer) {
        return switch (viewer) {
            case OFFICE -> new Wording("saksbehandleren", "saksbehandlaren");
            case AUDITOR -> Wording.same("revisoren");
            case BUYER -> new Wording("kjøperen", "kjøparen");
        };
    }

    static Wording of(AuditPurpose purpose) {
        return switch (purpose) {
            case FIRST -> new Wording("den første eksterne revisjonen", "den første eksterne revisjonen");
            case PERIODIC -> new Wording("en periodisk ekstern revisjon", "ein periodisk ekstern revisjon");
            case FOLLOW_UP -> new Wording("en revisjonsoppfølging", "ei revisjonsoppfølging");
            case EXTRA -> new Wording("en ekstra ekstern revisjon", "ein ekstra ekstern revisjon");
        };
    }

    static Wording of(DeviationSeverity severity) {
        return switch (severity) {
            case MINOR -> new Wording("et mindre avvik", "eit mindre avvik");
            case MAJOR -> new Wording("et større avvik", "eit større avvik");
            case CRITICAL -> new Wording("et kritisk avvik", "eit kritisk avvik");
        };
    }

    static Wording of(DeviationOrigin origin) {
        return switch (origin) {
            case SELF -> new Wording("egenrevisjon", "eigenrevisjon");
            case EXTERNAL -> Wording.same("ekstern revisjon");
        };
    }

    static Wording of(DeviationVerifier verifier) {
        return switch (verifier) {
            case AUDITOR -> Wording.same("revisoren");
            case OFFICE -> new Wording("saksbehandleren", "saksbehandlaren");
            case SELF -> new Wording("tilbyderen selv", "tilbydaren sjølv");
        };
    }

    static Wording of(LapseCause cause) {
        return switch (cause) {
            case NOT_REAPPROVED -> new Wording("den ikke ble fornyet", "ho ikkje vart fornya");
            case AUDIT_NOT_RECEIVED ->
                new Wording("ekstern revisjon ikke ble tatt imot", "ekstern revisjon ikkje vart teken imot");
            case ENTERPRISE_DELETED -> new Wording("foretaket ble slettet", "føretaket vart sletta");
            case OTHER -> new Wording("en annen frist gikk ut", "ein annan frist gjekk ut");
        };
    }

    static Wording of(NoticeKind kind) {
        return switch (kind) {
            case DECISION -> new Wording("melding om en avgjørelse", "melding om ei avgjerd");
            case SELF_AUDIT_REMINDER -> new Wording("påminning om egenrevisjon", "påminning om eigenrevisjon");
            case SELF_AUDIT_OVERDUE ->
                new Wording(
                        "varsel om at fristen for egenrevisjon er ute",
                        "varsel om at fristen for eigenrevisjon er ute");
            case EXTERNAL_AUDIT -> Wording.same("varsel om ekstern revisjon");
            case DEVIATION -> Wording.same("varsel om avvik");
            case OTHER -> new Wording("et varsel", "eit varsel");
        };
    }

    static Wording of(NoticeChannel channel) {
        return switch (channel) {
            case LETTER -> Wording.same("i brev");
            case EMAIL -> Wording.same("på e-post");
            case PORTAL -> Wording.same("i portalen");
            case PHONE -> Wording.same("på telefon");
        };
    }

    static Wording of(AppealOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> new Wording("avgjørelsen ble stående", "avgjerda vart ståande");
            case REVERSED -> new Wording("avgjørelsen ble gjort om", "avgjerda vart gjord om");
            case REMITTED -> new Wording("saken ble sendt tilbake", "saka vart send tilbake");
            case DISMISSED -> new Wording("klagen ble avvist", "klaga vart avvist");
            case WITHDRAWN -> new Wording("klagen ble trukket", "klaga vart trekt");
        };
    }

    static Wording of(IdentityKind kind) {
        return switch (kind) {
            case ORGANISATION_NUMBER -> Wording.same("organisasjonsnummeret");
            case PRODUCER_NUMBER -> Wording.same("produsentnummeret");
            case MUNICIPALITY_NUMBER -> Wording.same("kommunenummeret");
            case CADASTRAL_UNIT -> Wording.same("matrikkelnummeret");
            case ENTERPRISE_NAME -> new Wording("foretaksnavnet", "føretaksnamnet");
            case DISPLAY_NAME -> new Wording("visningsnavnet", "visingsnamnet");
        };
    }
}
