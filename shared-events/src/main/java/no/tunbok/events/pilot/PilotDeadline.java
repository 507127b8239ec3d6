package no.tunbok.events.pilot;

/** What a pilot waits for. */
public enum PilotDeadline {
    /** The end, as it was granted or extended last. */
    PLANNED_END,
    /** The final report, once the pilot is concluded (PI-15). */
    FINAL_REPORT,
    /** A report of the time since a final report, if the pilot was extended (PI-14). */
    SUPPLEMENTARY_REPORT
}
