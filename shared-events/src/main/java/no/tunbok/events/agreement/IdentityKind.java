package no.tunbok.events.agreement;

/** What of an agreement went by another number or name. */
public enum IdentityKind {
    BUYER_NUMBER,
    PARTICIPANT_NUMBER,
    TITLE
}
