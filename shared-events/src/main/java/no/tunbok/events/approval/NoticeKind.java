package no.tunbok.events.approval;

/** What a notice is about. */
public enum NoticeKind {
    DECISION,
    SELF_AUDIT_REMINDER,
    SELF_AUDIT_OVERDUE,
    EXTERNAL_AUDIT,
    DEVIATION,
    OTHER
}
