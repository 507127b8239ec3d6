package no.tunbok.events.approval;

/** What an approval waits for. */
public enum ApprovalDeadline {
    /** The next self-audit (PA-9). */
    SELF_AUDIT,
    /** An overdue self-audit, or an auditor who follows it up (PA-11). */
    SELF_AUDIT_FOLLOW_UP,
    /** The next visit of an auditor (PA-10). */
    EXTERNAL_AUDIT,
    REAPPROVAL,
    /** The decision on an application (PA-18). */
    DECISION,
    /** That a deviation is put right (PA-7); about the deviation. */
    DEVIATION,
    /** The answer to a request for information; about the number of the request. */
    INFORMATION,
    /** An appeal, which need not come; about the number of the decision. */
    APPEAL
}
