package no.tunbok.events.history;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that was told of the wrong entry, and counts in this one as if it had been told here.
 *
 * @param fact as it counts here
 * @param from the entry of which it was told
 * @param number its number there
 * @param toldAt the moment when the register was told of it there
 */
public record Moved<F>(F fact, UUID from, long number, Instant toldAt) {}
