package no.tunbok.eventstore;

import java.time.Instant;

/**
 * An event as one of a chain: where it stands and what surrounds it, without what it says.
 *
 * @param position its place in the order of all events
 * @param aggregateType what the command side calls the aggregate
 * @param number its place in its own stream
 * @param type its name on the wire, as it was recorded
 * @param version of the type, as it was recorded
 * @param metaData who, why and on whose behalf, as JSON
 */
public record CausedEvent(
        long position,
        String eventId,
        String aggregateType,
        String aggregateId,
        long number,
        Instant recordedAt,
        String type,
        String version,
        String metaData) {}
