package no.tunbok.events.value;

/** How finely a source speaks of time. It says what was told, not how wide the period is. */
public enum Precision {
    DAY,
    WEEK,
    MONTH,
    SEASON,
    YEAR
}
