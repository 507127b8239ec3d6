package no.tunbok.events.history;

/** Why something goes by another number or name from a day on. */
public enum IdentityCause {
    MERGER,
    SPLIT,
    NEW_NUMBER,
    NAME_CHANGE,
    TRANSFER
}
