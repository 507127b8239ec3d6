package no.tunbok.events.agreement;

/** Why a call-off ended before its time. */
public enum CallOffEndReason {
    BUYER_NEEDS_NO_MORE,
    PARTICIPANT_CANNOT_DELIVER,
    BREACH,
    PARTICIPANT_BLOCKED,
    OTHER
}
