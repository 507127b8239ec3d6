package no.tunbok.events.pilot;

/** What a pilot is about; the labels that sources use vary, the code does not. */
public enum Theme {
    PRIMARY_SCHOOL,
    UPPER_SECONDARY_SCHOOL,
    DEMENTIA_CARE,
    MENTAL_HEALTH_SUBSTANCE_USE_WORK
}
