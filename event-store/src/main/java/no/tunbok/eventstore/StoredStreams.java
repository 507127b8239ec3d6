package no.tunbok.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads whole streams, one after the other: for read models that are made anew from all events.
 *
 * <p>However many there are, one stream at a time is in memory. The database sorts, which costs it less than to look up each
 * event of a stream: what was told in turn lies scattered.
 */
public final class StoredStreams {

    private static final int ROWS_AT_ONCE = 2_000;

    /** A database that sorts says nothing for longer than one that has gone away may. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** What does not fit is merged from disk. */
    private static final String SPACE_TO_SORT = "set local work_mem = '64MB'";

    /** As text, since the driver asks for bytes as digits until it has used a statement several times. */
    private static final String BARE = """
            select aggregate_identifier, sequence_number, recorded_at, payload_type, payload_revision,
                   convert_from(payload, 'UTF8'), position""";

    private static final String WHOLE = BARE + ", event_identifier, aggregate_type, convert_from(metadata, 'UTF8')";

    private static final String SEQUENCED = """
             from event_store.event join event_store.ledger on ledger.event = event.id
            where aggregate_type = ?""";

    private static final String IN_PART = " and abs(mod(hashtext(aggregate_identifier), ?)) = ?";

    private static final String NAMED = " and aggregate_identifier = any (?)";

    private static final String IN_ORDER = " order by aggregate_identifier collate \"C\", sequence_number";

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final EventSerializer serializer;
    private final EventUpcaster upcasters;

    StoredStreams(
            DataSource database,
            PlatformTransactionManager transactions,
            EventSerializer serializer,
            EventUpcaster upcasters) {
        this.database = new JdbcTemplate(database);
        this.database.setFetchSize(ROWS_AT_ONCE);
        this.transaction = new TransactionTemplate(transactions);
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /**
     * Reads every stream of one part of those of a type, all from one moment. Parts can be read at the same time.
     *
     * @param part which one, from 0
     * @param parts how many there are; each stream is in one of them
     * @throws org.axonframework.serialization.SerializationException when an event cannot be read by this program
     */
    public void read(String aggregateType, int part, int parts, Consumer<StoredStream> reader) {
        read(IN_PART, reader, aggregateType, parts, part);
    }

    /** How many events there are in all streams of a type. */
    public long events(String aggregateType) {
        Long events = transaction.execute(
                _ -> database.queryForObject("select count(*)" + SEQUENCED, Long.class, aggregateType));
        return Objects.requireNonNull(events);
    }

    /** The same for the named streams; there need not be any. */
    public void read(String aggregateType, Collection<String> aggregateIds, Consumer<StoredStream> reader) {
        read(NAMED, reader, aggregateType, aggregateIds.toArray(String[]::new));
    }

    /** The streams of a type that have an event after that position. */
    public List<String> changedAfter(String aggregateType, long position) {
        return database.query("""
                select distinct aggregate_identifier
                from event_store.ledger join event_store.event on event.id = ledger.event
                where aggregate_type = ? and position > ?
                """, (row, _) -> row.getString(1), aggregateType, position);
    }

    private void read(String which, Consumer<StoredStream> reader, Object... parameters) {
        transaction.executeWithoutResult(_ -> {
            database.execute((ConnectionCallback<Boolean>) connection -> {
                connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
                return true;
            });
            database.execute(SPACE_TO_SORT);
            if (isUpcasting()) {
                read(WHOLE + SEQUENCED + which + IN_ORDER, StoredStreams::whole, this::upcast, reader, parameters);
            } else {
                read(BARE + SEQUENCED + which + IN_ORDER, this::bare, Function.identity(), reader, parameters);
            }
        });
    }

    /** A chain without links gives back the very stream that it is given. */
    @SuppressWarnings("ReferenceEquality") // the very same is what is asked for
    private boolean isUpcasting() {
        Stream<IntermediateEventRepresentation> none = Stream.empty();
        return upcasters.upcast(none) != none;
    }

    private <E> void read(
            String sql,
            RowMapper<E> mapper,
            Function<List<E>, List<BareEvent>> events,
            Consumer<StoredStream> reader,
            Object... parameters) {
        var stream = new Object() {
            String id = "";
            List<E> rows = new ArrayList<>();

            void end() {
                var read = events.apply(rows);
                if (!read.isEmpty()) reader.accept(new StoredStream(id, read));
            }
        };
        database.query(
                sql,
                row -> {
                    var id = row.getString(1);
                    if (!id.equals(stream.id)) {
                        stream.end();
                        stream.id = id;
                        stream.rows = new ArrayList<>();
                    }
                    stream.rows.add(mapper.mapRow(row, 0));
                },
                parameters);
        stream.end();
    }

    private BareEvent bare(ResultSet row, int ignored) throws SQLException {
        return new BareEvent(
                row.getLong(7),
                row.getLong(2),
                IsoText.moment(row.getString(3)),
                serializer.read(row.getString(4), row.getString(5), row.getBytes(6)));
    }

    private static TrackedDomainEventData<byte[]> whole(ResultSet row, int ignored) throws SQLException {
        var event = new GenericDomainEventEntry<>(
                row.getString(9),
                row.getString(1),
                row.getLong(2),
                row.getString(8),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBytes(6),
                row.getBytes(10));
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.getLong(7)), event);
    }

    private List<BareEvent> upcast(List<TrackedDomainEventData<byte[]>> rows) {
        return upcasters
                .upcast(rows.stream().map(row -> new InitialEventRepresentation(row, serializer)))
                .map(event -> new BareEvent(
                        event.getTrackingToken().orElseThrow().position().orElseThrow(),
                        event.getSequenceNumber().orElseThrow(),
                        event.getTimestamp(),
                        serializer.deserialize(event.getData())))
                .toList();
    }
}
