package no.tunbok.eventstore;

import java.util.List;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Axon's event store on the ledger: says when something was appended, and hands out streams that say when something came. */
final class LedgerEventStore extends AbstractEventStore {

    private final LedgerReader ledger;
    private final News news;
    private final Runnable appended;

    LedgerEventStore(Builder builder, LedgerReader ledger, News news, Runnable appended) {
        super(builder);
        this.ledger = ledger;
        this.news = news;
        this.appended = appended;
    }

    /** What Axon's own stores are built with. */
    static final class Builder extends AbstractEventStore.Builder {}

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LedgerStream(ledger, news, LedgerEngine.position(token));
    }

    /** A transaction around Axon's own ends later than Axon thinks. */
    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            appended.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                appended.run();
            }
        });
    }
}
