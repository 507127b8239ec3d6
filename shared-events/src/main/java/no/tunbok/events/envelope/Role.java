package no.tunbok.events.envelope;

/** In what capacity somebody acts. */
public enum Role {
    CASE_OFFICER,
    SUPERVISOR,
    SYSTEM
}
