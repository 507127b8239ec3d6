package no.tunbok.events.value;

/** Whether an amount holds value added tax; it is always said, since thresholds are without it. */
public enum ValueAddedTax {
    EXCLUDED,
    INCLUDED,
    NOT_APPLICABLE
}
