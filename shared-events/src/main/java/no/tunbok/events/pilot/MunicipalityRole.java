package no.tunbok.events.pilot;

/** How a municipality takes part: it tries, it shares experience, or it tests a common measure. */
public enum MunicipalityRole {
    PILOT,
    EXPERIENCE,
    TEST
}
