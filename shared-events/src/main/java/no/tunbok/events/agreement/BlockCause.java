package no.tunbok.events.agreement;

/** Why a participant gets no new call-offs for a time. */
public enum BlockCause {
    APPROVAL_SUSPENDED,
    APPROVAL_WITHDRAWN,
    APPROVAL_RELINQUISHED,
    APPROVAL_LAPSED,
    OTHER
}
