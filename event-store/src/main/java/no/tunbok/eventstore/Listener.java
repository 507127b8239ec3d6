package no.tunbok.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Hears from the database what other nodes have done: that the ledger reaches further, that something was appended,
 * or that the sequencer has left.
 *
 * <p>It asks as well, once a second, over the same connection: a connection that died is noticed by that and replaced, and
 * nothing that was said meanwhile is missed.
 */
final class Listener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

    private static final String LEDGER = "event_store_ledger";
    private static final String APPENDED = "event_store_appended";
    private static final String OFFICE = "event_store_office";

    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(300);

    /** Milliseconds. */
    private static final int TO_STOP_SOON = 200;

    private static final Duration TO_END = Duration.ofSeconds(1);

    /** A database that does not answer for so long is taken for gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final DataSource database;
    private final News news;
    private final Sequencer sequencer;
    private volatile boolean running;
    private @Nullable Thread thread;

    Listener(DataSource database, News news, Sequencer sequencer) {
        this.database = database;
        this.news = news;
        this.sequencer = sequencer;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("ledger-listener").daemon().start(this::listen);
    }

    private void listen() {
        while (running) {
            try (var connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException failed) {
                if (running) LOG.warn("News of the ledger do not come through, trying again: {}", failed.getMessage());
                rest();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
        execute(connection, "listen " + LEDGER);
        execute(connection, "listen " + APPENDED);
        execute(connection, "listen " + OFFICE);
        try {
            var postgres = connection.unwrap(PGConnection.class);
            while (running) {
                news.reached(head(connection));
                long poll = System.nanoTime() + POLL.toNanos();
                while (running && System.nanoTime() < poll) {
                    if (hear(postgres.getNotifications(TO_STOP_SOON))) news.reached(head(connection));
                }
            }
        } finally {
            if (!connection.isClosed()) execute(connection, "unlisten *"); // it goes back to the pool
        }
    }

    /** @return whether the ledger reaches further; how far, the ledger says itself: anybody may send a message */
    private boolean hear(PGNotification[] notifications) {
        boolean further = false;
        for (var notification : notifications) {
            switch (notification.getName()) {
                case LEDGER -> further = true;
                case APPENDED -> sequencer.appended();
                default -> sequencer.wake();
            }
        }
        return further;
    }

    private static long head(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select coalesce(max(position), -1) from event_store.ledger")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(BEFORE_NEXT_TRY);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        var listening = thread;
        thread = null;
        try {
            if (listening == null || listening.join(TO_END)) return;
            listening.interrupt(); // it waits for a connection that does not come
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before all that reads, and after it. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
