package no.tunbok.events.approval;

/** Which kind of audit found a deviation. */
public enum DeviationOrigin {
    SELF,
    EXTERNAL
}
