package no.tunbok.eventstore;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads events together with their positions, which Axon's own way of reading a stream does not tell. */
public final class StoredEvents {

    private static final String SEQUENCED = "select ledger.position, " + EventRows.COLUMNS
            + " from event_store.ledger join event_store.event on event.id = ledger.event";

    private final JdbcClient database;
    private final EventTypes types;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    StoredEvents(JdbcClient database, EventTypes types, Serializer serializer, EventUpcaster upcasters) {
        this.database = database;
        this.types = types;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /**
     * The stream of one aggregate as far as it is in the ledger, oldest first; empty when there is none.
     *
     * @throws org.axonframework.serialization.SerializationException when one of them cannot be read by this program
     */
    public List<StoredEvent> of(String aggregateId) {
        return read(database.sql(SEQUENCED + " where event.aggregate_identifier = :aggregate order by sequence_number")
                .param("aggregate", aggregateId)
                .query((row, number) -> EventRows.sequenced(row))
                .list());
    }

    /**
     * Events of all streams in order of position, from the first one after the given position.
     *
     * @param position the last position that is already known; -1 to begin with the first event
     * @param limit how many to read at most, 1 or higher
     * @throws org.axonframework.serialization.SerializationException when one of them cannot be read by this program
     */
    public List<StoredEvent> after(long position, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("At least one event has to be asked for, not " + limit);
        }
        return read(database.sql(SEQUENCED + " where ledger.position > :position order by ledger.position limit :limit")
                .param("position", position)
                .param("limit", limit)
                .query((row, number) -> EventRows.sequenced(row))
                .list());
    }

    private List<StoredEvent> read(List<TrackedDomainEventData<byte[]>> rows) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(rows.stream(), serializer, upcasters)
                .asStream()
                .<StoredEvent>map(this::stored)
                .toList();
    }

    private StoredEvent stored(DomainEventMessage<?> message) {
        var tracked = (TrackedEventMessage<?>) message;
        var payload = message.getPayload();
        return new StoredEvent(
                tracked.trackingToken().position().orElseThrow(),
                message.getSequenceNumber(),
                message.getTimestamp(),
                message.getIdentifier(),
                types.written(payload.getClass()),
                payload,
                texts(message));
    }

    private static Map<String, String> texts(EventMessage<?> message) {
        return message.getMetaData().entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(toUnmodifiableMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }
}
