package no.tunbok.eventstore;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's way through the ledger, which asks the database only when there is something to read. */
final class LedgerStream implements BlockingStream<TrackedEventMessage<?>> {

    private final LedgerReader ledger;
    private final News news;
    private Iterator<? extends TrackedEventMessage<?>> page = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> next;
    private long reached;
    private @Nullable Runnable unsubscribe;

    /** @param reached the last position that the reader has seen, -1 for none */
    LedgerStream(LedgerReader ledger, News news, long reached) {
        this.ledger = ledger;
        this.news = news;
        this.reached = reached;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (next == null && !turn()) return Optional.empty();
        return Optional.ofNullable(next);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (peek().isPresent()) return true;
        return timeout > 0 && news.awaitBeyond(reached, timeout, unit) && peek().isPresent();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.HOURS)) {
            // nothing has happened for an hour
        }
        var message = peek().orElseThrow();
        next = null;
        return message;
    }

    /** Turns to the next message. An upcaster may leave nothing of a page: then the next page is read. */
    private boolean turn() {
        while (!page.hasNext() && news.head() > reached) {
            var read = ledger.after(reached);
            if (read.last() <= reached) return false;
            reached = read.last();
            page = read.messages().iterator();
        }
        if (!page.hasNext()) return false;
        next = page.next();
        return true;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        close();
        unsubscribe = news.subscribe(callback);
        return true;
    }

    @Override
    public void close() {
        if (unsubscribe != null) unsubscribe.run();
        unsubscribe = null;
    }
}
