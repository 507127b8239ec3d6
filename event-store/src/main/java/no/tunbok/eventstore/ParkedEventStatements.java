package no.tunbok.eventstore;

import static no.tunbok.eventstore.ParkedEvents.SCHEMA;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DefaultDeadLetterStatementFactory;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's statements about parked events, save that the database says by its own clock which of them are due: later each
 * time, up to half an hour. One node at a time works for a group, so a claim is nothing but the count of the tries.
 */
final class ParkedEventStatements extends DefaultDeadLetterStatementFactory<EventMessage<?>> {

    private final Serializer events;

    ParkedEventStatements(Serializer tokens, Serializer events) {
        super(DefaultDeadLetterStatementFactory.<EventMessage<?>>builder()
                .schema(SCHEMA)
                .genericSerializer(tokens)
                .eventSerializer(events));
        this.events = events;
    }

    @Override
    public PreparedStatement claimableSequencesStatement(
            Connection connection, String group, Instant ignored, int offset, int limit) throws SQLException {
        var statement = connection.prepareStatement("""
                select * from event_store.parked_event as first
                where processing_group = ? and retry_at <= clock_timestamp()
                  and not exists (
                    select from event_store.parked_event as earlier
                    where earlier.processing_group = first.processing_group
                      and earlier.sequence = first.sequence and earlier.number < first.number)
                order by retry_at
                limit ? offset ?
                """);
        statement.setString(1, group);
        statement.setInt(2, limit);
        statement.setInt(3, offset);
        return statement;
    }

    @Override
    public PreparedStatement claimStatement(Connection connection, String id, Instant now, Instant ignored)
            throws SQLException {
        var statement = connection.prepareStatement("""
                update event_store.parked_event
                set tries = tries + 1, retry_at = clock_timestamp() + interval '30 seconds' * power(2, least(tries, 6))
                where id = ?
                """);
        statement.setString(1, id);
        return statement;
    }

    @Override
    public PreparedStatement requeueStatement(
            Connection connection, String id, @Nullable Cause cause, Instant touched, MetaData diagnostics)
            throws SQLException {
        var statement = connection.prepareStatement("""
                update event_store.parked_event
                set cause_type = ?, cause_message = ?, touched_at = ?, diagnostics = ?
                where id = ?
                """);
        statement.setString(1, cause == null ? null : cause.type());
        statement.setString(2, cause == null ? null : Parking.readable(cause.message()));
        statement.setString(3, touched.toString());
        statement.setBytes(4, events.serialize(diagnostics, byte[].class).getData());
        statement.setString(5, id);
        return statement;
    }
}
