package no.tunbok.events.pilot;

/** What sort of report it is; an extension after the final one owes a supplementary one (PI-14). */
public enum ReportKind {
    INTERIM,
    FINAL,
    SUPPLEMENTARY
}
