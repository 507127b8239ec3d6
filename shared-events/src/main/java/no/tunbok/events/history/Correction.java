package no.tunbok.events.history;

import org.jspecify.annotations.Nullable;

/**
 * Fact number {@code target} of the same entry reads {@code instead}; or, without one, it never happened.
 *
 * @param target the number of an earlier fact, from 0
 */
public record Correction<F>(long target, @Nullable F instead) {}
