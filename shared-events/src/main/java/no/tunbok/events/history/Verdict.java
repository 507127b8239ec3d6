package no.tunbok.events.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a record reads since it was put right.
 *
 * @param by the number of the record that says so
 * @param at the moment when the register was told
 * @param instead what it reads; without it, the record is annulled
 */
public record Verdict<F>(long by, Instant at, @Nullable F instead) {}
