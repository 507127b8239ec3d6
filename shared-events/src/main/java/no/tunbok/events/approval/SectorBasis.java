package no.tunbok.events.approval;

/** Which sector's act asks for a police certificate. */
public enum SectorBasis {
    EDUCATION,
    KINDERGARTEN,
    CHILD_WELFARE,
    HEALTH_AND_CARE,
    OTHER
}
