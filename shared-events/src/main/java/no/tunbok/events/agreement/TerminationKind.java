package no.tunbok.events.agreement;

/** How an agreement was ended before its time. */
public enum TerminationKind {
    NOTICE,
    BREACH,
    MUTUAL
}
