package no.tunbok.events.approval;

/** How grave a deviation is. */
public enum DeviationSeverity {
    MINOR,
    MAJOR,
    CRITICAL
}
