package no.tunbok.eventstore;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Wakes the sequencer after a commit: directly when it is on this node, or else by a small message of its own, one for
 * all that was committed while the last one was on its way. Within an append it would make PostgreSQL commit one by one.
 */
final class AppendSignal implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(AppendSignal.class);

    private final Sequencer sequencer;
    private final JdbcClient database;
    private final Executor messenger;
    private final AtomicBoolean waiting = new AtomicBoolean();

    AppendSignal(Sequencer sequencer, JdbcClient database, Executor messenger) {
        this.sequencer = sequencer;
        this.database = database;
        this.messenger = messenger;
    }

    @Override
    public void run() {
        if (sequencer.isInOffice()) {
            sequencer.wake();
        } else if (waiting.compareAndSet(false, true)) {
            messenger.execute(this::send);
        }
    }

    private void send() {
        waiting.set(false); // what is committed from here on needs the next message
        try {
            database.sql("select pg_notify('event_store_appended', '')")
                    .query((row, number) -> "")
                    .list();
        } catch (DataAccessException failed) {
            LOG.debug("The sequencer was not told; it will look by itself within a second", failed);
        }
    }
}
