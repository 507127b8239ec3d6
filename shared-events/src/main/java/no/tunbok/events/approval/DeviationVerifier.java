package no.tunbok.events.approval;

/** Who confirmed that a deviation is put right. */
public enum DeviationVerifier {
    AUDITOR,
    OFFICE,
    SELF
}
