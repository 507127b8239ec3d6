package no.tunbok.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where things stand in the order of all events, whichever process runs the processor that is asked about.
 *
 * <p>Positions are counted from 1; numbers may be missing. Asking claims nothing and waits for nobody.
 */
public final class Positions {

    private final JdbcClient database;
    private final Serializer tokens;

    Positions(JdbcClient database, Serializer tokens) {
        this.database = database;
        this.tokens = tokens;
    }

    /** The position of the newest event; 0 when there is none. */
    public long head() {
        return database.sql("select coalesce(max(position), 0) from event_store.event")
                .query(Long.class)
                .single();
    }

    /** The position of a stored event; empty when no event has that identifier. */
    public OptionalLong of(String eventId) {
        return database.sql("select position from event_store.event where event_identifier = :event")
                .param("event", eventId)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /**
     * The position of an event by its place in its aggregate; empty when there is none.
     *
     * @param number its number in the aggregate, from 0
     */
    public OptionalLong of(String aggregateId, long number) {
        return database.sql("""
                        select position from event_store.event
                        where aggregate_identifier = :aggregate and sequence_number = :number""")
                .param("aggregate", aggregateId)
                .param("number", number)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /**
     * The highest position that every segment of the processor has reached; 0 when it never ran or is unknown.
     *
     * <p>During a replay this is how far the replay has come. Events still being committed elsewhere may be missing below
     * it: to know whether one event has been handled, ask {@link #covers}.
     */
    public long reachedBy(String processor) {
        return segments(processor).stream().mapToLong(Reached::position).min().orElse(0);
    }

    /** Whether the processor has handled the event at this position, in all its segments. */
    public boolean covers(String processor, long position) {
        var segments = segments(processor);
        return !segments.isEmpty() && segments.stream().allMatch(reached -> reached.covers(position));
    }

    private List<Reached> segments(String processor) {
        return database.sql("select token, token_type from event_store.token where processor = :processor")
                .param("processor", processor)
                .query(this::reached)
                .list();
    }

    private Reached reached(ResultSet row, int ignored) throws SQLException {
        var token = row.getBytes("token");
        return new Reached(
                token == null
                        ? null
                        : WrappedToken.unwrapLowerBound(tokens.deserialize(
                                new SimpleSerializedObject<>(token, byte[].class, row.getString("token_type"), null))));
    }

    private record Reached(@Nullable TrackingToken token) {

        long position() {
            return token == null ? 0 : token.position().orElse(0);
        }

        boolean covers(long position) {
            return position <= position()
                    && !(token instanceof GapAwareTrackingToken aware
                            && aware.getGaps().contains(position));
        }
    }
}
