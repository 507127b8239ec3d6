package no.tunbok.events.agreement;

/** How it is settled which participant gets a call-off. */
public enum CallOffMethod {
    /** There is only one to ask. */
    SINGLE_PARTICIPANT,
    RANKING,
    ALLOCATION_KEY,
    MINI_COMPETITION
}
