package no.tunbok.events.value;

/** What a provider offers, and a buyer buys; the sources' words vary, the code does not. */
public enum ServiceArea {
    KINDERGARTEN,
    PRIMARY_SCHOOL,
    UPPER_SECONDARY,
    AFTER_SCHOOL_SFO,
    CHILD_WELFARE,
    DEMENTIA_DAY_ACTIVITY,
    RESPITE,
    MENTAL_HEALTH,
    SUBSTANCE_USE,
    WORK_TRAINING,
    DISABILITY,
    INTEGRATION,
    CRIME_PREVENTION,
    OTHER
}
