package no.tunbok.events.reference;

import no.tunbok.events.value.Money;

/**
 * A value from which other procurement rules apply.
 *
 * @param amount without value added tax, as all thresholds are
 * @param source where it says so
 */
public record ProcurementThreshold(Kind kind, Money amount, Validity validity, String source) {

    /** What a threshold is about. */
    public enum Kind {
        /** From here on health and social services are announced in the whole European Economic Area (part IV). */
        HEALTH_AND_SOCIAL,
        /** The same for other goods and services that municipalities and counties buy (part III). */
        MUNICIPAL_GOODS_AND_SERVICES,
        /** From here on a purchase is announced in Norway (part II). */
        NATIONAL,
        /** From here on the act holds at all. */
        LOWER_LIMIT_OF_THE_ACT
    }
}
