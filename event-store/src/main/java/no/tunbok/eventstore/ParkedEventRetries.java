package no.tunbok.eventstore;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries parked events again: by itself when they are due, and whenever somebody asks.
 *
 * <p>One node at a time works for a group, on one aggregate after the other. What its handlers do to the database, and that
 * the event is parked no more, is one transaction: a node that dies in between has done nothing.
 */
public final class ParkedEventRetries implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedEventRetries.class);
    private static final int LOOK_EVERY_SECONDS = 10;
    private static final int TO_END_SECONDS = 3;

    private enum Try {
        NOTHING_DUE,
        FAILED,
        TAKEN_IN
    }

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Supplier<EventProcessingConfiguration> processing;
    private @Nullable ScheduledExecutorService clockwork;

    ParkedEventRetries(
            JdbcClient database,
            PlatformTransactionManager transactions,
            Supplier<EventProcessingConfiguration> processing) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.processing = processing;
    }

    /**
     * Tries everything that this group of handlers has parked, however often it was tried in vain: at once if this process
     * has the handlers, and if not, then as soon as one that has them looks.
     *
     * @return how many aggregates go on again
     */
    public int retry(String group) {
        // what another node is at has no need of it
        database.sql("""
                        update event_store.parked_event set retry_at = clock_timestamp()
                        where id in (
                          select id from event_store.parked_event where processing_group = :group
                          for update skip locked)
                        """).param("group", group).update();
        return retryDue(group);
    }

    /**
     * The same for every group that has parked events.
     *
     * @return how many aggregates go on again
     */
    public int retryAll() {
        return database
                .sql("select distinct processing_group from event_store.parked_event order by 1")
                .query(String.class)
                .list()
                .stream()
                .mapToInt(this::retry)
                .sum();
    }

    private void retryDue() {
        try {
            database.sql("""
                            select distinct processing_group from event_store.parked_event
                            where retry_at <= clock_timestamp() order by 1
                            """).query(String.class).list().forEach(this::retryDue);
        } catch (RuntimeException failed) {
            LOG.warn("Parked events could not be tried again; they stay parked", failed);
        }
    }

    private int retryDue(String group) {
        return processing
                .get()
                .sequencedDeadLetterProcessor(group)
                .map(handlers -> retryDue(group, handlers))
                .orElse(0);
    }

    private int retryDue(String group, SequencedDeadLetterProcessor<EventMessage<?>> handlers) {
        int goOn = 0;
        for (var one = retryOne(group, handlers); one != Try.NOTHING_DUE; one = retryOne(group, handlers)) {
            goOn += one == Try.TAKEN_IN ? 1 : 0;
        }
        return goOn;
    }

    private Try retryOne(String group, SequencedDeadLetterProcessor<EventMessage<?>> handlers) {
        return transaction.execute(_ -> {
            if (!isAlone(group)) {
                return Try.NOTHING_DUE;
            }
            var found = new AtomicBoolean();
            var takenIn = handlers.process(_ -> {
                found.set(true);
                return true;
            });
            return !found.get() ? Try.NOTHING_DUE : takenIn ? Try.TAKEN_IN : Try.FAILED;
        });
    }

    private boolean isAlone(String group) {
        return database.sql(
                        "select pg_try_advisory_xact_lock(hashtextextended('event_store.parked_event:' || :group, 0))")
                .param("group", group)
                .query(Boolean.class)
                .single();
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("parked-event-retries").factory());
        var _ = started.scheduleWithFixedDelay(
                this::retryDue, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
        clockwork = started;
    }

    /** Waits a little for a try that is under way: the connections are closed next. One that is cut off has done nothing. */
    @Override
    public synchronized void stop() {
        if (clockwork != null) {
            clockwork.shutdown();
            try {
                if (!clockwork.awaitTermination(TO_END_SECONDS, TimeUnit.SECONDS)) clockwork.shutdownNow();
            } catch (InterruptedException impatient) {
                clockwork.shutdownNow();
                Thread.currentThread().interrupt();
            }
            clockwork = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }
}
