package no.tunbok.eventstore;

import java.time.Instant;

/**
 * One event without what surrounds it: as much as it takes to work out how things stand.
 *
 * @param position its place in the order of all events, from 0, none missing
 * @param number its place in its own stream, from 0, none missing
 * @param recordedAt when it was recorded, to the millisecond
 * @param payload what happened
 */
public record BareEvent(long position, long number, Instant recordedAt, Object payload) {}
