package no.tunbok.events.approval;

/** Why a number or a name changed. */
public enum IdentityCause {
    MERGER,
    SPLIT,
    NEW_NUMBER,
    NAME_CHANGE,
    TRANSFER
}
