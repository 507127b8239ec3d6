package no.tunbok.events.approval;

/** Which number or name changed. */
public enum IdentityKind {
    ORGANISATION_NUMBER,
    PRODUCER_NUMBER,
    MUNICIPALITY_NUMBER,
    CADASTRAL_UNIT,
    ENTERPRISE_NAME,
    DISPLAY_NAME
}
