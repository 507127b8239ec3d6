package no.tunbok.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far this node knows the ledger to reach, and everyone here who wants to hear of it when it reaches further. */
final class News {

    private static final Logger LOG = LoggerFactory.getLogger(News.class);

    private final AtomicLong head = new AtomicLong(-1);
    private final List<Runnable> readers = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition further = lock.newCondition();

    /** The last position that this node has heard of, -1 for none; the ledger may reach further, never less far. */
    long head() {
        return head.get();
    }

    /** Tells everyone, unless it is old news. */
    void reached(long position) {
        if (head.getAndAccumulate(position, Math::max) >= position) return;
        lock.lock();
        try {
            further.signalAll();
        } finally {
            lock.unlock();
        }
        readers.forEach(News::tell);
    }

    /** A reader that is just being stopped may refuse, and must not take the others, or the sequencer, with it. */
    private static void tell(Runnable reader) {
        try {
            reader.run();
        } catch (RuntimeException refused) {
            LOG.debug("A reader did not take the news", refused);
        }
    }

    /** @return what ends the subscription */
    Runnable subscribe(Runnable reader) {
        readers.add(reader);
        return () -> readers.remove(reader);
    }

    /** Waits until the ledger is known to reach beyond that position. @return whether it does */
    boolean awaitBeyond(long position, Duration patience) throws InterruptedException {
        if (head() > position) return true;
        long left = patience.toNanos();
        lock.lockInterruptibly();
        try {
            while (head() <= position) {
                if (left <= 0) return false;
                left = further.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The same in the words of Axon's streams. */
    boolean awaitBeyond(long position, long timeout, TimeUnit unit) throws InterruptedException {
        return awaitBeyond(position, Duration.of(timeout, unit.toChronoUnit()));
    }
}
