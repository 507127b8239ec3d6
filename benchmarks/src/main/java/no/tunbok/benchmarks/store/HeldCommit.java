package no.tunbok.benchmarks.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/**
 * Holds a transaction open that has appended an event, lets others pass it, and looks whether a reader of the stream of all
 * events gets to see it after all.
 */
public final class HeldCommit {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OTHERS = 10;

    private final AxonStore store;
    private final TransactionManager transactions;
    private final Duration held;

    /**
     * Tries it on that store.
     *
     * @param held how long the transaction stays open after the others have gone past
     */
    public HeldCommit(AxonStore store, TransactionManager transactions, Duration held) {
        this.store = store;
        this.transactions = transactions;
        this.held = held;
    }

    /** When the reader reads, and what the others' clocks say. */
    public enum Circumstance {
        READER_KEEPS_UP("""
                A transaction appends an event and stays open for three times as long as the peer waits for gaps. Meanwhile others \
                commit, and a reader reads each of them at once. The peer notes the gap while it is fresh, and keeps looking."""),
        READER_COMES_LATE("""
                The same, but the reader comes when the others' events are already older than the time for which the peer waits for gaps. \
                The peer's engine judges a gap by the time in the event behind it: this one looks too old to be filled, and is forgotten. \
                By default that time is a minute: a transaction that is open for so long, and a reader that starts again meanwhile, suffice."""),
        CLOCK_IS_BEHIND("""
                The peer with its default of a minute, and no waiting at all: the others' events are dated a minute and a second ago, as by a \
                node whose clock is so far behind.""");

        private final String explanation;

        Circumstance(String explanation) {
            this.explanation = explanation;
        }

        public String explanation() {
            return explanation;
        }
    }

    /** How many of the events, all of them committed before the last one was appended, the reader did not get. */
    public int missed(Circumstance circumstance) {
        var start = store.events().createHeadToken();
        var appended = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var expected = new HashSet<String>();
        var seen = new HashSet<String>();
        var first = event(Instant.now());
        expected.add(first.getIdentifier());
        var holder = Thread.ofPlatform().start(() -> appendAndHold(first, appended, release));
        try (var stream = store.events().openStream(start)) {
            await(appended);
            var others = Instant.now().minusSeconds(circumstance == Circumstance.CLOCK_IS_BEHIND ? 61 : 0);
            for (int number = 0; number < OTHERS; number++) {
                expected.add(published(others));
            }
            if (circumstance == Circumstance.READER_COMES_LATE) {
                Thread.sleep(held);
                read(stream, seen, expected.size() - 1);
            } else {
                read(stream, seen, expected.size() - 1);
                Thread.sleep(held);
            }
            release.countDown();
            holder.join();
            var last = published(Instant.now());
            expected.add(last);
            readUntil(stream, seen, last);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        } finally {
            release.countDown();
        }
        expected.removeAll(seen);
        return expected.size();
    }

    private void appendAndHold(DomainEventMessage<?> event, CountDownLatch appended, CountDownLatch release) {
        var work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(transactions);
        work.execute(() -> {
            store.events().publish(event);
            // Axon appends when the unit of work prepares to commit, and this comes after that.
            work.onPrepareCommit(_ -> {
                appended.countDown();
                await(release);
            });
        });
    }

    private String published(Instant at) {
        var event = event(at);
        store.events().publish(event);
        return event.getIdentifier();
    }

    private static DomainEventMessage<?> event(Instant at) {
        var told = Life.at(0);
        return new GenericDomainEventMessage<>(
                "Notebook",
                UUID.randomUUID().toString(),
                0,
                told.fact(),
                told.metaData(),
                UUID.randomUUID().toString(),
                at);
    }

    /** Reads so many events. */
    private static void read(BlockingStream<TrackedEventMessage<?>> stream, Set<String> seen, int count)
            throws InterruptedException {
        while (seen.size() < count) {
            seen.add(next(stream));
        }
    }

    /** Reads up to this event and whatever comes with it. */
    private static void readUntil(BlockingStream<TrackedEventMessage<?>> stream, Set<String> seen, String last)
            throws InterruptedException {
        while (!seen.contains(last)) {
            seen.add(next(stream));
        }
    }

    private static String next(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("A reader waits for an event that was committed, and gets nothing");
            }
        }
        return stream.nextAvailable().getIdentifier();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
