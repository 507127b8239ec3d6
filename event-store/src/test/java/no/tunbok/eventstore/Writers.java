package no.tunbok.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Transactions that append and stay open for as long as a test wants. */
final class Writers implements AutoCloseable {

    private static final String APPEND = """
            insert into event_store.event (event_identifier, aggregate_identifier, sequence_number,
              recorded_at, payload_type, payload_revision, payload, metadata)
            values (?, ?, ?, '2026-05-17T12:00:00.000Z', 'field.KiteClimbed', '2', '{}', '{}')""";

    private final RealPostgres postgres;
    private final List<Writer> open = new ArrayList<>();
    private final Deque<Connection> idle = new ArrayDeque<>();

    Writers(RealPostgres postgres) {
        this.postgres = postgres;
    }

    /** One of them, with nothing appended yet. */
    Writer begin() throws SQLException {
        var connection =
                idle.isEmpty() ? postgres.dataSource(RealPostgres.User.COMMAND).getConnection() : idle.pop();
        connection.setAutoCommit(false);
        var writer = new Writer(connection);
        open.add(writer);
        return writer;
    }

    /** Appends and commits at once. @return the event's identifier */
    String append(String aggregate, long number) throws SQLException {
        var writer = begin();
        var event = writer.append(aggregate, number);
        writer.commit();
        return event;
    }

    /** One open transaction. */
    final class Writer {

        private final Connection connection;

        private Writer(Connection connection) {
            this.connection = connection;
        }

        /** @return the event's identifier */
        String append(String aggregate, long number) {
            var event = UUID.randomUUID().toString();
            new JdbcTemplate(new SingleConnectionDataSource(connection, true)).update(APPEND, event, aggregate, number);
            return event;
        }

        void commit() throws SQLException {
            connection.commit();
            end();
        }

        void rollBack() throws SQLException {
            connection.rollback();
            end();
        }

        private void end() {
            open.remove(this);
            idle.push(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var writer : List.copyOf(open)) {
            writer.rollBack();
        }
        for (var connection : idle) {
            connection.close();
        }
    }
}
