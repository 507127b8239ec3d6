package no.tunbok.events.agreement;

/** How a trial period ended. */
public enum TrialOutcome {
    CONTINUED,
    ENDED
}
