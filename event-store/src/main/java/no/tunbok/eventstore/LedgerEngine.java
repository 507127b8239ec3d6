package no.tunbok.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps events for Axon: appends them without a place in the order of all, and reads the order that the ledger gives them. */
final class LedgerEngine extends AbstractEventStorageEngine {

    private static final String APPEND = """
            insert into event_store.event (event_identifier, aggregate_identifier, sequence_number, aggregate_type,
              recorded_at, payload_type, payload_revision, payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String STREAM = "select " + EventRows.COLUMNS + """
             from event_store.event
            where aggregate_identifier = :aggregate and sequence_number >= :first
            order by sequence_number""";

    /** Stored bytes of streams that are remembered; as objects they take three to five times as much. */
    private static final long REMEMBERED = 16_000_000;

    private final JdbcOperations database;
    private final JdbcClient client;
    private final LedgerReader ledger;
    private final RememberedStreams remembered;

    /** @param upcastOneByOne whether no upcaster looks at more than one event */
    LedgerEngine(Builder builder, JdbcOperations database, LedgerReader ledger, boolean upcastOneByOne) {
        super(builder);
        this.database = database;
        this.client = JdbcClient.create(database);
        this.ledger = ledger;
        this.remembered = new RememberedStreams(REMEMBERED, upcastOneByOne);
    }

    /** What Axon's own engines are built with. */
    static final class Builder extends AbstractEventStorageEngine.Builder {}

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) return;
        try {
            database.batchUpdate(
                    APPEND, events.stream().map(event -> row(event, serializer)).toList());
        } catch (DataAccessException failed) {
            handlePersistenceException(failed, events.getFirst());
        }
    }

    private static @Nullable Object[] row(EventMessage<?> message, Serializer serializer) {
        var event = inAStream(message);
        var payload = event.serializePayload(serializer, byte[].class);
        var metaData = event.serializeMetaData(serializer, byte[].class);
        return new @Nullable Object[] {
            event.getIdentifier(),
            event.getAggregateIdentifier(),
            event.getSequenceNumber(),
            event.getType(),
            DateTimeUtils.formatInstant(event.getTimestamp()),
            payload.getType().getName(),
            payload.getType().getRevision(),
            payload.getData(),
            metaData.getData()
        };
    }

    /** An event that no aggregate has told is a stream of its own. */
    private static DomainEventMessage<?> inAStream(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> told
                ? told
                : new GenericDomainEventMessage<>(null, event.getIdentifier(), 0, event, event::getTimestamp);
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long first) {
        if (first > 0) return super.readEvents(aggregate, first);
        var stream = remembered.load(aggregate, from -> rows(aggregate, from), this::messages);
        return DomainEventStream.of(stream.messages().stream(), stream::number);
    }

    private List<? extends DomainEventMessage<?>> messages(List<DomainEventData<byte[]>> rows) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(rows.stream(), getEventSerializer(), upcasterChain)
                .asStream()
                .toList();
    }

    private List<DomainEventData<byte[]>> rows(String aggregate, long first) {
        return client.sql(STREAM)
                .param("aggregate", aggregate)
                .param("first", first)
                .query((row, number) -> EventRows.event(row))
                .list();
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String aggregate, long first) {
        return rows(aggregate, first).stream();
    }

    /** All events after a token, a page at a time; never waits for more. */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken token, boolean mayBlock) {
        return Stream.iterate(
                        ledger.rowsAfter(position(token)),
                        rows -> !rows.isEmpty(),
                        rows -> ledger.rowsAfter(position(rows.getLast().trackingToken())))
                .flatMap(List::stream);
    }

    /** The position that a token of ours stands at, -1 before the first event. */
    static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        return client.sql("select max(sequence_number) from event_store.event where aggregate_identifier = :aggregate")
                .param("aggregate", aggregate)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(-1);
    }

    /** What is committed but has no position yet comes after it. */
    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(ledger.head());
    }

    /** Before the first position that holds an event from that moment or later: clocks may differ, so earlier ones may follow. */
    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return client.sql("""
                        select min(ledger.position) from event_store.ledger
                        join event_store.event on event.id = ledger.event
                        where event.recorded_at >= :moment""")
                .param("moment", DateTimeUtils.formatInstant(moment))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single()
                .<TrackingToken>map(position -> new GlobalSequenceTrackingToken(position - 1))
                .orElseGet(this::createHeadToken);
    }

    /** There are none: streams are remembered instead, and short. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException(
                "This event store keeps no snapshots: take the snapshot trigger from " + snapshot.getType());
    }
}
