package no.tunbok.events.approval;

/** Which time limit ran out. */
public enum LapseCause {
    NOT_REAPPROVED,
    AUDIT_NOT_RECEIVED,
    ENTERPRISE_DELETED,
    OTHER
}
