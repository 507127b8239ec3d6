package no.tunbok.query.rebuild;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import no.tunbok.eventstore.Positions;
import no.tunbok.eventstore.StoredStream;
import no.tunbok.eventstore.StoredStreams;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a read model that keeps something of each entry anew from all events, in one transaction: it happens, or nothing has happened.
 *
 * <p>Each entry is read once and folded once. Whatever the processors write meanwhile is folded again before the new rows take
 * the place of the old ones, so that no row says less than the tokens do, and nobody needs to be stopped.
 *
 * @param <R> a row as it is to be kept
 */
public final class Rebuild<R> {

    private static final int ROWS_AT_ONCE = 50;
    private static final int MOST_READERS = 4;

    /** As long as the database sorts, compares or waits for a lock, nothing comes from it. */
    private static final String PATIENCE = """
            set local idle_in_transaction_session_timeout = '15min';
            set local lock_timeout = '5min'""";

    /** Less would end the connection in the midst of a long statement; the pool sets it back. */
    private static final Duration LONGEST_STATEMENT = Duration.ofHours(1);

    private final String name;
    private final String aggregateType;
    private final String address;
    private final Function<StoredStream, R> fold;
    private final Shadow<R> shadow;
    private final JdbcTemplate database;
    private final StoredStreams streams;
    private final Positions positions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicLong events = new AtomicLong();
    private volatile long ofEvents;
    private volatile Optional<Differing> differing = Optional.empty();
    private volatile Instant began = Instant.EPOCH;
    private volatile Instant ended = Instant.EPOCH;

    /** What every rebuild works with. */
    public record Means(
            JdbcTemplate database,
            StoredStreams streams,
            Positions positions,
            PlatformTransactionManager transactions,
            Clock clock) {}

    /**
     * @param name of the read model
     * @param address where it is answered for one entry, without the identifier
     */
    public Rebuild(
            String name,
            String aggregateType,
            String address,
            Function<StoredStream, R> fold,
            Shadow<R> shadow,
            Means means) {
        this.name = name;
        this.aggregateType = aggregateType;
        this.address = address;
        this.fold = fold;
        this.shadow = shadow;
        this.database = means.database();
        this.streams = means.streams();
        this.positions = means.positions();
        this.transaction = new TransactionTemplate(means.transactions());
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED); // each look sees the latest
        this.clock = means.clock();
    }

    /** Of the read model, by which its processor is known too. */
    public String name() {
        return name;
    }

    /** Where it is answered for one of its entries. */
    public String address(UUID entry) {
        return address + entry;
    }

    /**
     * Does it.
     *
     * @throws IllegalStateException when it is under way in this process already; in another one it does no harm
     */
    public Progress run() {
        if (!running.compareAndSet(false, true)) {
            throw new IllegalStateException(name + " is being rebuilt already: wait for the end of that");
        }
        try {
            began = clock.instant();
            events.set(0);
            ofEvents = 0;
            differing = Optional.empty();
            ofEvents = streams.events(aggregateType);
            transaction.executeWithoutResult(_ -> rebuild());
        } finally {
            ended = clock.instant();
            running.set(false);
        }
        return progress();
    }

    /** How far it has come, or how far it had come the last time. */
    public Progress progress() {
        boolean isRunning = running.get();
        return new Progress(
                isRunning,
                events.get(),
                ofEvents,
                differing,
                Duration.between(began, isRunning ? clock.instant() : ended));
    }

    private void rebuild() {
        database.execute(PATIENCE);
        takeTime();
        shadow.begin();
        long first = positions.head();
        readAll();
        shadow.compare();
        long second = positions.head();
        readAgain(streams.changedAfter(aggregateType, first)); // most of it while others can write
        takeTime();
        shadow.lock();
        readAgain(streams.changedAfter(aggregateType, second));
        takeTime();
        differing = Optional.of(shadow.swap());
    }

    /** Also after streams were read on this connection: for them less is enough. */
    private void takeTime() {
        database.execute((ConnectionCallback<Boolean>) connection -> {
            connection.setNetworkTimeout(Runnable::run, (int) LONGEST_STATEMENT.toMillis());
            return true;
        });
    }

    /** The parts are read and folded side by side; their rows come to this thread, which has the transaction. */
    private void readAll() {
        int parts = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_READERS);
        var folded = new ArrayBlockingQueue<CompletableFuture<List<R>>>(2 * parts);
        try (var readers = Executors.newFixedThreadPool(parts)) {
            try {
                for (int part = 0; part < parts; part++) {
                    int mine = part;
                    var _ = CompletableFuture.runAsync(() -> read(mine, parts, folded), readers)
                            .whenComplete((_, failed) -> hand(folded, failed == null ? end() : failedFuture(failed)));
                }
                for (int reading = parts; reading > 0; ) {
                    var rows = folded.take().join();
                    if (rows.isEmpty()) reading--;
                    else shadow.keep(rows);
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The rebuild was stopped, and has changed nothing", stopping);
            } finally {
                readers.shutdownNow();
            }
        }
    }

    private void read(int part, int parts, BlockingQueue<CompletableFuture<List<R>>> folded) {
        var rows = new ArrayList<R>();
        streams.read(aggregateType, part, parts, stream -> {
            rows.add(fold(stream));
            if (rows.size() == ROWS_AT_ONCE) {
                hand(folded, completedFuture(List.copyOf(rows)));
                rows.clear();
            }
        });
        if (!rows.isEmpty()) hand(folded, completedFuture(rows));
    }

    private CompletableFuture<List<R>> end() {
        return completedFuture(List.of());
    }

    private static <T> void hand(BlockingQueue<T> queue, T item) {
        try {
            queue.put(item);
        } catch (InterruptedException nobodyWaits) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private void readAgain(Collection<String> changed) {
        var rows = new ArrayList<R>();
        streams.read(aggregateType, changed, stream -> rows.add(fold(stream)));
        shadow.replace(rows);
    }

    private R fold(StoredStream stream) {
        var row = fold.apply(stream);
        events.addAndGet(stream.events().size());
        return row;
    }
}
