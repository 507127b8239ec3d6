package no.tunbok.benchmarks.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** An event store behind Axon's interfaces, with a command bus and an aggregate before it. */
public abstract class AxonStore implements Store {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Where events are published and read. */
    public abstract EventStore events();

    abstract CommandGateway commands();

    abstract Repository<Notebook> notebooks();

    abstract EventProcessingConfiguration processing();

    /** What its commands and processors work in. */
    public abstract TransactionManager transactions();

    /** An event of a stream, not published yet; its identifier is known to whoever waits for it. */
    public static DomainEventMessage<?> event(String stream, long number, Life.Told told) {
        return new GenericDomainEventMessage<>(
                "Notebook",
                stream,
                number,
                told.fact(),
                told.metaData(),
                IdentifierFactory.getInstance().generateIdentifier(),
                GenericEventMessage.clock.instant());
    }

    @Override
    public void append(String stream, long first, List<Life.Told> events) {
        var messages = new DomainEventMessage<?>[events.size()];
        for (int index = 0; index < messages.length; index++) {
            messages[index] = event(stream, first + index, events.get(index));
        }
        events().publish(messages);
    }

    /** The same without the first event. */
    public void loadPastTheFirst(String stream) {
        var facts = events().readEvents(stream, 1).asStream().map(DomainEventMessage::getPayload);
        if (facts.anyMatch(Objects::isNull)) {
            throw new IllegalStateException("An event without a fact");
        }
    }

    /** One command, through bus and aggregate, that appends one event. */
    public void command(String notebook, Life.Told told) {
        commands().sendAndWait(new GenericCommandMessage<>(new Note(notebook, told.fact()), told.metaData()));
    }

    @Override
    public long load(String stream) {
        return events().readEvents(stream)
                .asStream()
                .filter(event -> event.getPayload() != null)
                .count();
    }

    /** Waits until its {@link SeenLog} is at work and has seen all that is there now. */
    public void awaitSeenLog() {
        var head = events().createHeadToken();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!hasSeen(head)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The processor has not come up to the others within " + PATIENCE);
            }
            Pause.millis(20);
        }
    }

    private boolean hasSeen(@Nullable TrackingToken head) {
        var segments = processing()
                .eventProcessor(SeenLog.NAME, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .orElse(Map.of())
                .values();
        return !segments.isEmpty() && segments.stream().allMatch(segment -> covers(segment.getTrackingToken(), head));
    }

    private static boolean covers(@Nullable TrackingToken token, @Nullable TrackingToken head) {
        return head == null || (token != null && token.covers(head));
    }

    /** Loads an aggregate as a command does before it is handled. */
    public void loadAggregate(String notebook) {
        var work = DefaultUnitOfWork.startAndGet(null);
        try {
            notebooks().load(notebook);
        } finally {
            work.rollback();
        }
    }
}
