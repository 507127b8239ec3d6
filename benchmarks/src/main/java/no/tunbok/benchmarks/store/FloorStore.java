package no.tunbok.benchmarks.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The least code that keeps events in PostgreSQL: one table with its three keys, and an insert. */
public final class FloorStore implements Store {

    private static final String INSERT = """
            insert into event (event_identifier, aggregate_identifier, sequence_number, aggregate_type, recorded_at,
              payload_type, payload_revision, payload, metadata)
            values (?, ?, ?, 'Pilot', ?, ?, ?, ?, ?)""";

    private static final int ROWS_AT_A_TIME = 10_000;

    private final HikariDataSource pool;

    private FloorStore(HikariDataSource pool) {
        this.pool = pool;
    }

    public static FloorStore open(Database database) {
        database.execute("""
                create table event (
                  position bigint generated always as identity primary key,
                  event_identifier text not null unique,
                  aggregate_identifier text not null,
                  sequence_number bigint not null,
                  aggregate_type text,
                  recorded_at text not null,
                  payload_type text not null,
                  payload_revision text not null,
                  payload bytea not null,
                  metadata bytea not null,
                  unique (aggregate_identifier, sequence_number))
                """);
        return new FloorStore(database.pool());
    }

    /** The same with these lives in it. */
    public static FloorStore open(Database database, Lives lives) {
        var floor = open(database);
        lives.prepare(database);
        database.execute("""
                insert into event (event_identifier, aggregate_identifier, sequence_number, aggregate_type, recorded_at,
                  payload_type, payload_revision, payload, metadata)
                select gen_random_uuid()::text, pilot.id, life.number, 'Pilot', '2022-01-12T09:00:00.000Z',
                  life.type, life.revision, %s, life.envelope
                """.formatted(Lives.payload()) + lives.rows(), "vacuum analyze event");
        return floor;
    }

    @Override
    public void append(String stream, long first, List<Life.Told> events) {
        try (var connection = pool.getConnection()) {
            append(connection, stream, first, events);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The least conversation that a command through an aggregate has: the end of the stream is read, then appended to. */
    public void readAndAppend(String stream, long number, Life.Told told) {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (var select = connection.prepareStatement(
                    "select * from event where aggregate_identifier = ? and sequence_number >= ?")) {
                select.setString(1, stream);
                select.setLong(2, number - 1);
                select.executeQuery().next();
            }
            append(connection, stream, number, List.of(told));
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void append(Connection connection, String stream, long first, List<Life.Told> events)
            throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (int index = 0; index < events.size(); index++) {
                var told = events.get(index);
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, stream);
                insert.setLong(3, first + index);
                insert.setString(4, Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
                insert.setString(5, told.type().name());
                insert.setString(6, "1");
                insert.setBytes(7, told.payload().getBytes(StandardCharsets.UTF_8));
                insert.setBytes(8, told.envelope().getBytes(StandardCharsets.UTF_8));
                if (events.size() > 1) {
                    insert.addBatch();
                }
            }
            if (events.size() > 1) {
                insert.executeBatch();
            } else {
                insert.executeUpdate();
            }
        }
    }

    @Override
    public long load(String stream) {
        try (var connection = pool.getConnection();
                var select = connection.prepareStatement(
                        "select * from event where aggregate_identifier = ? order by sequence_number")) {
            select.setString(1, stream);
            long events = 0;
            try (var rows = select.executeQuery()) {
                for (; rows.next(); events++) {
                    rows.getBytes("payload");
                    rows.getBytes("metadata");
                }
            }
            return events;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Reads every event in order; says how many there were. */
    public long readAll() {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false); // or the driver would fetch all of them at once
            try (var select = connection.prepareStatement("select * from event order by position")) {
                select.setFetchSize(ROWS_AT_A_TIME);
                long events = 0;
                try (var rows = select.executeQuery()) {
                    int payload = rows.findColumn("payload");
                    int metadata = rows.findColumn("metadata");
                    for (; rows.next(); events++) {
                        rows.getBytes(payload);
                        rows.getBytes(metadata);
                    }
                }
                connection.rollback();
                return events;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
