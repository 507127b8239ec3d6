package no.tunbok.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;

/** Reads the rows of events as Axon wants them. */
final class EventRows {

    /** What {@link #event} reads. */
    static final String COLUMNS = """
            event.event_identifier, event.aggregate_identifier, event.sequence_number, event.aggregate_type,
            event.recorded_at, event.payload_type, event.payload_revision, event.payload, event.metadata""";

    private EventRows() {}

    static DomainEventData<byte[]> event(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                row.getString("recorded_at"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }

    /** The same with its position, from a column of that name. */
    static TrackedDomainEventData<byte[]> sequenced(ResultSet row) throws SQLException {
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.getLong("position")), event(row));
    }
}
