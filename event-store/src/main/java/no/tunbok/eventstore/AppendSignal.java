package no.tunbok.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes the sequencer after a commit: directly when it is on this node, or else by a small message of its own, one for
 * all that was committed while the last one was on its way. Within an append it would make PostgreSQL commit one by one.
 */
final class AppendSignal implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(AppendSignal.class);

    private final Sequencer sequencer;
    private final DataSource database;
    private final Executor messenger;
    private final AtomicBoolean waiting = new AtomicBoolean();

    AppendSignal(Sequencer sequencer, DataSource database, Executor messenger) {
        this.sequencer = sequencer;
        this.database = database;
        this.messenger = messenger;
    }

    @Override
    public void run() {
        if (sequencer.isInOffice()) {
            sequencer.appended();
        } else if (waiting.compareAndSet(false, true)) {
            messenger.execute(this::send);
        }
    }

    /** Waiting for a connection, one messenger waits for all. */
    private Connection connection() throws SQLException {
        try {
            return database.getConnection();
        } finally {
            waiting.set(false); // what is committed from here on needs the next message
        }
    }

    private void send() {
        try (var connection = connection();
                var message = connection.createStatement()) {
            message.execute("select pg_notify('event_store_appended', '')");
        } catch (SQLException failed) {
            LOG.debug("The sequencer was not told; it will look by itself within a second", failed);
        }
    }
}
