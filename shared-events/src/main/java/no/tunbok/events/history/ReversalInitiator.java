package no.tunbok.events.history;

/** Whose step it was that a decision was reversed. */
public enum ReversalInitiator {
    /** Whoever decided, unasked. */
    OWN,
    APPEAL,
    /** A body above the one that decided, unasked. */
    SUPERIOR
}
