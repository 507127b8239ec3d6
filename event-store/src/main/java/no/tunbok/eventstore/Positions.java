package no.tunbok.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.axonframework.eventhandling.Segment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where things stand in the order of all events, whichever process runs the processor that is asked about.
 *
 * <p>Positions are counted from 0 without a gap, and -1 stands for none. Asking claims nothing; only {@link #await} waits.
 */
public final class Positions {

    /** Further behind than this, a processor is at work and not merely slow to say that it is not concerned. */
    private static final int FEW = 1000;

    private final JdbcClient database;
    private final News news;

    Positions(JdbcClient database, News news) {
        this.database = database;
        this.news = news;
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

    /** When the event after that position was kept; empty when this node has heard of none yet, as it does within a second. */
    public Optional<Instant> keptAfter(long position) {
        if (news.head() <= position) return Optional.empty();
        return database.sql("""
                        select event.recorded_at
                        from event_store.ledger join event_store.event on event.id = ledger.event
                        where ledger.position = :next
                        """)
                .param("next", position + 1)
                .query(String.class)
                .optional()
                .map(Instant::parse);
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
        return database.sql("select coalesce(min(position), -1) from event_store.token where processor = :processor")
                .param("processor", processor)
                .query(Long.class)
                .single();
    }

    /**
     * The highest position up to which the processor has handled or parked every event; -1 when it never ran or is unknown.
     *
     * <p>A segment writes down only now and then that others' events have passed by. It is not waited for: what it still has
     * before it is looked at, by aggregate, since that is how segments share the work.
     */
    public long coveredBy(String processor) {
        var segments = segments(processor);
        if (segments.isEmpty()) return -1;
        long head = segments.getFirst().head();
        long lowest = segments.stream().mapToLong(Reached::position).min().orElseThrow();
        if (head == lowest || head - lowest > FEW) return lowest;
        return upcoming(lowest, head)
                .filter(event -> segments.stream().anyMatch(segment -> segment.lacks(event)))
                .mapToLong(event -> event.position() - 1)
                .min()
                .orElse(head);
    }

    /** Whether the processor has handled or parked the event at this position and all before it. */
    public boolean covers(String processor, long position) {
        return position <= coveredBy(processor);
    }

    private Stream<Upcoming> upcoming(long after, long upTo) {
        return database
                .sql("""
                        select ledger.position, event.aggregate_identifier
                        from event_store.ledger join event_store.event on event.id = ledger.event
                        where ledger.position > :after and ledger.position <= :upTo
                        """)
                .param("after", after)
                .param("upTo", upTo)
                .query((row, _) -> new Upcoming(row.getLong("position"), row.getString("aggregate_identifier")))
                .list()
                .stream();
    }

    /** With the head of the ledger as it is at the same moment, which saves another question. */
    private List<Reached> segments(String processor) {
        record Row(int segment, long position, long head) {}
        var rows = database.sql("""
                        select segment, position, (select coalesce(max(position), -1) from event_store.ledger) as head
                        from event_store.token where processor = :processor""")
                .param("processor", processor)
                .query((row, _) -> new Row(row.getInt("segment"), row.getLong("position"), row.getLong("head")))
                .list();
        var all = rows.stream().mapToInt(Row::segment).toArray();
        return rows.stream()
                .map(row -> new Reached(Segment.computeSegment(row.segment(), all), row.position(), row.head()))
                .toList();
    }

    private record Reached(Segment segment, long position, long head) {

        boolean lacks(Upcoming event) {
            return position < event.position()
                    && segment.matches(event.aggregate().hashCode());
        }
    }

    private record Upcoming(long position, String aggregate) {}
}
