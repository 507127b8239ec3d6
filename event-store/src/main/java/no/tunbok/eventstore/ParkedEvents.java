package no.tunbok.eventstore;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The events that one group of handlers could not take in, by aggregate.
 *
 * <p>Every event has to be checked against them. One question for a whole batch is enough: nobody but the owner of the
 * segment parks events of its aggregates, and the batch is for nothing if that owner is not ours any more. What is taken out
 * meanwhile is noticed, since an aggregate that was there is looked up again.
 */
final class ParkedEvents extends JdbcSequencedDeadLetterQueue<EventMessage<?>> {

    /** So many entries do not fail by themselves: it is the handler that is wrong, and it stops until somebody looks. */
    private static final int AGGREGATES = 1000;

    /** One entry is allowed to grow while it waits, as the longest agreements do, but not without an end. */
    private static final int EVENTS_OF_AN_AGGREGATE = 10_000;

    static final DeadLetterSchema SCHEMA = DeadLetterSchema.builder()
            .deadLetterTable("event_store.parked_event")
            .deadLetterIdentifierColumn("id")
            .processingGroupColumn("processing_group")
            .sequenceIdentifierColumn("sequence")
            .sequenceIndexColumn("number")
            .messageTypeColumn("message_type")
            .eventIdentifierColumn("event_identifier")
            .timestampColumn("recorded_at")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .aggregateTypeColumn("aggregate_type")
            .aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number")
            .tokenTypeColumn("token_type")
            .tokenColumn("token")
            .enqueuedAtColumn("parked_at")
            .lastTouchedColumn("touched_at")
            .causeTypeColumn("cause_type")
            .causeMessageColumn("cause_message")
            .diagnosticsColumn("diagnostics")
            .build();

    private final String group;
    private final JdbcClient database;

    ParkedEvents(
            String group,
            JdbcClient database,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer tokens,
            Serializer events,
            EventUpcaster upcasters) {
        super(JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(SCHEMA)
                .genericSerializer(tokens)
                .eventSerializer(events)
                .statementFactory(new ParkedEventStatements(tokens, events))
                .converter(new ParkedEventReader(tokens, events, upcasters))
                .maxSequences(AGGREGATES)
                .maxSequenceSize(EVENTS_OF_AN_AGGREGATE));
        this.group = group;
        this.database = database;
    }

    @Override
    public boolean contains(Object sequence) {
        return CurrentUnitOfWork.map(unit -> inThisBatch(unit.root()).contains(sequence))
                        .orElse(true)
                && super.contains(sequence);
    }

    @Override
    public void enqueue(Object sequence, DeadLetter<? extends EventMessage<?>> letter) {
        super.enqueue(sequence, letter);
        CurrentUnitOfWork.ifStarted(unit -> inThisBatch(unit.root()).add(sequence));
    }

    private Set<Object> inThisBatch(UnitOfWork<?> batch) {
        return batch.getOrComputeResource(
                ParkedEvents.class.getName() + "/" + group,
                _ -> new HashSet<>(database.sql(
                                "select distinct sequence from event_store.parked_event where processing_group = :group")
                        .param("group", group)
                        .query(String.class)
                        .list()));
    }
}
