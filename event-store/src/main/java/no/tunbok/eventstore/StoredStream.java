package no.tunbok.eventstore;

import java.util.List;

/**
 * The events of one aggregate, oldest first, as far as they had a position when they were read.
 *
 * @param aggregateId whose events they are
 * @param events never empty
 */
public record StoredStream(String aggregateId, List<BareEvent> events) {

    public StoredStream {
        events = List.copyOf(events);
    }
}
