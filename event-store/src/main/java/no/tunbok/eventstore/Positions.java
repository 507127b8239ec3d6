package no.tunbok.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where things stand in the order of all events, whichever process runs the processor that is asked about.
 *
 * <p>Positions are counted from 0 without a gap, and -1 stands for none. Asking claims nothing; only {@link #await} waits.
 */
public final class Positions {

    private final JdbcClient database;
    private final News news;
    private final Serializer tokens;

    Positions(JdbcClient database, News news, Serializer tokens) {
        this.database = database;
        this.news = news;
        this.tokens = tokens;
    }

    /** The position of the last event in the ledger, -1 when there is none. */
    public long head() {
        return database.sql("select coalesce(max(position), -1) from event_store.ledger")
                .query(Long.class)
                .single();
    }

    /** The position of an event; empty when no event with that identifier has one yet. */
    public OptionalLong of(String eventId) {
        return one(database.sql("""
                        select ledger.position from event_store.ledger join event_store.event on event.id = ledger.event
                        where event.event_identifier = :event""").param("event", eventId));
    }

    /**
     * The position of an event by its place in its aggregate; empty when it has none yet.
     *
     * @param number its number in the aggregate, from 0
     */
    public OptionalLong of(String aggregateId, long number) {
        return one(database.sql("""
                        select ledger.position from event_store.ledger join event_store.event on event.id = ledger.event
                        where event.aggregate_identifier = :aggregate and event.sequence_number = :number""").param("aggregate", aggregateId).param("number", number));
    }

    /**
     * The same, waiting a little where the event was committed just now: it gets its position in the next milliseconds.
     *
     * @return empty when it has none at the end of that time
     */
    public OptionalLong await(String aggregateId, long number, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            long head = news.head();
            var position = of(aggregateId, number);
            var left = Duration.ofNanos(end - System.nanoTime());
            if (position.isPresent() || left.isNegative()) return position;
            try {
                news.awaitBeyond(head, left);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return position;
            }
        }
    }

    private static OptionalLong one(JdbcClient.StatementSpec statement) {
        return statement.query(Long.class).optional().map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /**
     * The highest position that every segment of the processor has reached; -1 when it never ran or is unknown.
     *
     * <p>During a replay this is how far the replay has come.
     */
    public long reachedBy(String processor) {
        return segments(processor).stream().mapToLong(Long::longValue).min().orElse(-1);
    }

    /** Whether the processor has handled the event at this position and all before it, in all its segments. */
    public boolean covers(String processor, long position) {
        return reachedBy(processor) >= position;
    }

    private List<Long> segments(String processor) {
        return database.sql("select token, token_type from event_store.token where processor = :processor")
                .param("processor", processor)
                .query((row, number) -> reached(row))
                .list();
    }

    private long reached(ResultSet row) throws SQLException {
        var token = row.getBytes("token");
        return token == null
                ? -1
                : LedgerEngine.position(WrappedToken.unwrapLowerBound(tokens.deserialize(
                        new SimpleSerializedObject<>(token, byte[].class, row.getString("token_type"), null))));
    }
}
