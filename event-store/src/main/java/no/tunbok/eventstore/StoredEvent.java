package no.tunbok.eventstore;

import java.time.Instant;
import java.util.Map;

/**
 * One event as it was kept: what happened, and where and when it was recorded.
 *
 * @param position its place in the order of all events, from 0, none missing
 * @param number its place in its own stream, from 0, none missing
 * @param recordedAt when it was recorded, to the millisecond
 * @param eventId the unique identifier of the event
 * @param type its name on the wire and version, after upcasting
 * @param payload what happened, an instance of the type's class
 * @param metaData who, why and on whose behalf; unmodifiable
 */
public record StoredEvent(
        long position,
        long number,
        Instant recordedAt,
        String eventId,
        EventType type,
        Object payload,
        Map<String, String> metaData) {}
