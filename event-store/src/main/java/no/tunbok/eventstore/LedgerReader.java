package no.tunbok.eventstore;

import java.util.List;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the ledger a page at a time, and lets no hole in it pass for the next event. */
final class LedgerReader {

    /** A constant in the statement, so that the planner knows how little is read. */
    private static final int PAGE = 1_000;

    static final String AFTER = "select ledger.position, " + EventRows.COLUMNS + """
             from event_store.ledger join event_store.event on event.id = ledger.event
            where ledger.position > :position
            order by ledger.position
            limit\s""" + PAGE;

    private final JdbcClient database;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    LedgerReader(JdbcClient database, Serializer serializer, EventUpcaster upcasters) {
        this.database = database;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /**
     * Consecutive events.
     *
     * @param last the position of the last one read, also where an upcaster has left nothing of it
     */
    record Page(List<? extends TrackedEventMessage<?>> messages, long last) {}

    /**
     * The events after a position, as many as fit on a page.
     *
     * @throws EventStoreException when one of them is missing, which is an alarm and not a state to wait through
     */
    Page after(long position) {
        var rows = rowsAfter(position);
        return new Page(
                EventUtils.upcastAndDeserializeTrackedEvents(rows.stream(), serializer, upcasters)
                        .toList(),
                position + rows.size());
    }

    List<TrackedDomainEventData<byte[]>> rowsAfter(long position) {
        var rows = database.sql(AFTER)
                .param("position", position)
                .query((row, number) -> EventRows.sequenced(row))
                .list();
        long expected = position;
        for (var row : rows) {
            long found = row.trackingToken().position().orElseThrow();
            if (found != ++expected) {
                throw new EventStoreException("The ledger has a hole: position " + expected + " is missing before "
                        + found + ". Nothing is read past it. See docs/operations.md.");
            }
        }
        return rows;
    }

    /** The last position of the ledger, -1 when it is empty. */
    long head() {
        return database.sql("select coalesce(max(position), -1) from event_store.ledger")
                .query(Long.class)
                .single();
    }
}
