package no.tunbok.events.approval;

/** Whether a business falls within the definition of the scheme. */
public enum Eligibility {
    ELIGIBLE,
    NOT_ELIGIBLE
}
