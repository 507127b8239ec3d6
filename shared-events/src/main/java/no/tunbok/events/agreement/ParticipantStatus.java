package no.tunbok.events.agreement;

/** What a participant is in an agreement. */
public enum ParticipantStatus {
    /** Chosen, but the agreement is not in force yet. */
    AWARDED,
    ACTIVE,
    /** Its approval is suspended or has ended: no new call-offs (FA-8). */
    BLOCKED,
    LEFT
}
