package no.tunbok.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One term of one sequencer: what the database lets it do, over a connection that it has to itself. */
final class Office {

    private final Connection connection;
    private final long term;
    private final SequencerMemory memory;

    private Office(Connection connection, long term, SequencerMemory memory) {
        this.connection = connection;
        this.term = term;
        this.memory = memory;
    }

    /** @return null when somebody else is in office, and has shown it within the lease */
    static @Nullable Office take(Connection connection, String node, Duration lease) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select term, settled from event_store.take_office(?, make_interval(secs => ?))")) {
            statement.setString(1, node);
            statement.setDouble(2, lease.toMillis() / 1000.0);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? new Office(connection, row.getLong("term"), new SequencerMemory(row.getLong("settled")))
                        : null;
            }
        }
    }

    long term() {
        return term;
    }

    /** This id and all below have their position, or were never committed, as far as this office knows. */
    long settled() {
        return memory.settled();
    }

    /**
     * What one round has done.
     *
     * @param last the position that was given last; without a meaning when none was given
     * @param more whether the round has not come to the end of what was appended
     */
    record Round(int given, long last, boolean more) {}

    /** Gives the next positions. @throws SQLException with the state TB001 when the term is over */
    Round round() throws SQLException {
        var missed = connection.createArrayOf("bigint", memory.missing());
        try (var statement = connection.prepareStatement("select * from event_store.give_positions(?, ?, ?, ?)")) {
            statement.setLong(1, term);
            statement.setLong(2, memory.seen());
            statement.setArray(3, missed);
            statement.setLong(4, memory.settled());
            try (var row = statement.executeQuery()) {
                row.next();
                memory.learn(
                        row.getLong("seen"),
                        (Long[]) row.getArray("missing").getArray(),
                        row.getLong("this_round"),
                        row.getLong("oldest_running"));
                return new Round(row.getInt("given"), row.getLong("last_position"), row.getBoolean("more"));
            }
        }
    }

    /** Lets another node follow at once. */
    void leave() throws SQLException {
        try (var statement = connection.prepareStatement("select event_store.leave_office(?)")) {
            statement.setLong(1, term);
            statement.execute();
        }
    }
}
