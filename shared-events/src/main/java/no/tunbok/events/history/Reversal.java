package no.tunbok.events.history;

import java.time.LocalDate;

/**
 * A decision that no longer holds: what it decided counts up to that day, and not from it on.
 *
 * @param target the number of the decision in the same entry, from 0
 * @param effectiveFrom the first day on which it does not hold
 */
public record Reversal(long target, LocalDate effectiveFrom) {}
