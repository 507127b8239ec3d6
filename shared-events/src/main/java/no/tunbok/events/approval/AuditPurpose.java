package no.tunbok.events.approval;

/** Why an auditor visits a farm. */
public enum AuditPurpose {
    /** Before the first approval. */
    FIRST,
    /** Every second year. */
    PERIODIC,
    /** Since the self-audit is overdue, or deviations are not closed. */
    FOLLOW_UP,
    EXTRA
}
