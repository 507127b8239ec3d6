package no.tunbok.eventstore;

import static no.tunbok.eventstore.ParkedEvents.SCHEMA;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterJdbcConverter;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/** Reads parked events as the stream of events is read, through the upcasters: a newer program may be what they wait for. */
final class ParkedEventReader extends DefaultDeadLetterJdbcConverter<EventMessage<?>> {

    private final Serializer tokens;
    private final Serializer events;
    private final EventUpcaster upcasters;

    ParkedEventReader(Serializer tokens, Serializer events, EventUpcaster upcasters) {
        super(DefaultDeadLetterJdbcConverter.<EventMessage<?>>builder()
                .schema(SCHEMA)
                .genericSerializer(tokens)
                .eventSerializer(events));
        this.tokens = tokens;
        this.events = events;
        this.upcasters = upcasters;
    }

    /** What is not from the stream was never written down before, and so has no older form. */
    @Override
    public JdbcDeadLetter<EventMessage<?>> convertToLetter(ResultSet row) throws SQLException {
        if (row.getString("token") == null) {
            return super.convertToLetter(row);
        }
        return new JdbcDeadLetter<>(
                row.getString("id"),
                row.getLong("number"),
                row.getString("sequence"),
                DateTimeUtils.parseInstant(row.getString("parked_at")),
                DateTimeUtils.parseInstant(row.getString("touched_at")),
                cause(row),
                events.deserialize(serialized(row, "diagnostics", MetaData.class.getName())),
                event(row));
    }

    private EventMessage<?> event(ResultSet row) throws SQLException {
        TrackingToken token = tokens.deserialize(serialized(row, "token", row.getString("token_type")));
        var stored = new TrackedDomainEventData<>(
                token,
                new GenericDomainEventEntry<>(
                        row.getString("aggregate_type"),
                        row.getString("aggregate_identifier"),
                        row.getLong("sequence_number"),
                        row.getString("event_identifier"),
                        row.getString("recorded_at"),
                        row.getString("payload_type"),
                        row.getString("payload_revision"),
                        row.getBytes("payload"),
                        row.getBytes("metadata")));
        var read = EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(stored), events, upcasters)
                .toList();
        if (read.size() != 1) {
            throw new SerializationException("The parked event %s has become %d events by upcasting"
                    .formatted(row.getString("event_identifier"), read.size()));
        }
        return read.getFirst();
    }

    private static @Nullable ThrowableCause cause(ResultSet row) throws SQLException {
        var type = row.getString("cause_type");
        return type == null ? null : new ThrowableCause(type, row.getString("cause_message"));
    }

    private static SimpleSerializedObject<byte[]> serialized(ResultSet row, String column, String type)
            throws SQLException {
        return new SimpleSerializedObject<>(row.getBytes(column), byte[].class, type, null);
    }
}
