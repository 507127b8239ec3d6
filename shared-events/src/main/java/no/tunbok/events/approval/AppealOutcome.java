package no.tunbok.events.approval;

/** What came of an appeal. */
public enum AppealOutcome {
    UPHELD,
    REVERSED,
    REMITTED,
    DISMISSED,
    WITHDRAWN
}
