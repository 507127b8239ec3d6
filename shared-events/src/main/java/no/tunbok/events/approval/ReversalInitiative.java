package no.tunbok.events.approval;

/** Who brought it about that a decision was reversed. */
public enum ReversalInitiative {
    OWN,
    APPEAL,
    SUPERIOR
}
