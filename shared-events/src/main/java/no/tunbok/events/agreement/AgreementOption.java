package no.tunbok.events.agreement;

/**
 * A right to extend an agreement.
 *
 * @param number from 1, in the order in which options are exercised
 * @param months by how much it extends
 */
public record AgreementOption(int number, int months) {}
