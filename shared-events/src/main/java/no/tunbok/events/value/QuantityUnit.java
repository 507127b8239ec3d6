package no.tunbok.events.value;

/** What services are counted in. */
public enum QuantityUnit {
    PLACES,
    DAYS,
    HOURS
}
