package no.tunbok.events.history;

/** Who set off that a decision was reversed (forvaltningsloven § 35 where the act applies). */
public enum ReversalInitiator {
    OWN,
    APPEAL,
    SUPERIOR
}
