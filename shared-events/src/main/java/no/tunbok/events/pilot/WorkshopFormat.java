package no.tunbok.events.pilot;

/** Where people meet. */
public enum WorkshopFormat {
    PHYSICAL,
    DIGITAL,
    HYBRID
}
