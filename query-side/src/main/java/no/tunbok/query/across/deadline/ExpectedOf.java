package no.tunbok.query.across.deadline;

import no.tunbok.events.agreement.AgreementDeadline;
import no.tunbok.events.approval.ApprovalDeadline;
import no.tunbok.query.wording.Wording;

/** Of whom something is expected by a deadline. */
public enum ExpectedOf {
    PILOT_OWNERS("Eierne av piloten", "Eigarane av piloten"),
    PROVIDER("Tilbyderen", "Tilbydaren"),
    AUDITOR("Revisoren", "Revisoren"),
    APPROVING_BODY("Den som godkjenner", "Den som godkjenner"),
    BUYERS("Oppdragsgiveren", "Oppdragsgivaren");

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Wording text;

    ExpectedOf(String nb, String nn) {
        text = new Wording(nb, nn);
    }

    Wording text() {
        return text;
    }

    static ExpectedOf of(ApprovalDeadline deadline) {
        return switch (deadline) {
            case SELF_AUDIT, DEVIATION, INFORMATION, APPEAL -> PROVIDER;
            case EXTERNAL_AUDIT, SELF_AUDIT_FOLLOW_UP -> AUDITOR;
            case REAPPROVAL, DECISION -> APPROVING_BODY;
        };
    }

    static ExpectedOf of(AgreementDeadline deadline) {
        return switch (deadline) {
            case TENDER, STANDSTILL, TRIAL, EXTENSION, EXPIRY -> BUYERS;
            case CORRECTION -> PROVIDER;
        };
    }
}
