package no.tunbok.events.pilot;

/** Whether a measure is shared by all the municipalities of a pilot or belongs to one. */
public enum MeasureScope {
    COMMON,
    MUNICIPAL
}
