package no.tunbok.events.agreement;

/** Why a participant is no longer part of an agreement. */
public enum LeavingCause {
    OWN_WISH,
    BREACH,
    CLOSED_DOWN,
    APPROVAL_ENDED,
    OTHER
}
