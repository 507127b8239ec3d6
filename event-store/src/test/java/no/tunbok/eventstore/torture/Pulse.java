package no.tunbok.eventstore.torture;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Watches how the ledger grows, and for how long it does not. */
final class Pulse implements AutoCloseable {

    private final DataSource database;
    private final Thread thread;
    private volatile boolean watching = true;
    private long head = -1;
    private long movedAt = System.nanoTime();
    private long longest;

    Pulse(DataSource database) {
        this.database = database;
        this.thread = Thread.ofPlatform().daemon().start(this::watch);
    }

    private void watch() {
        while (watching) {
            try (var connection = database.getConnection()) {
                while (watching) {
                    look(connection);
                    Thread.sleep(10);
                }
            } catch (SQLException away) {
                Thread.onSpinWait();
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private void look(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select coalesce(max(position), -1) from event_store.ledger")) {
            row.next();
            saw(row.getLong(1));
        }
    }

    private synchronized void saw(long position) {
        long now = System.nanoTime();
        longest = Math.max(longest, now - movedAt);
        if (position > head) {
            head = position;
            movedAt = now;
        }
    }

    /** The longest time without a new position since this was last asked. */
    synchronized Duration longestStandStill() {
        var answer = Duration.ofNanos(Math.max(longest, System.nanoTime() - movedAt));
        longest = 0;
        return answer;
    }

    @Override
    public void close() {
        watching = false;
        thread.interrupt();
    }
}
