package no.tunbok.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import no.tunbok.eventstore.testkit.LedgerFaults;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One random order of what writers and sequencers may do, the same for the same seed. */
final class Interleaving {

    private final RealPostgres postgres;
    private final long seed;
    private final Random random;
    private final Map<String, Long> committed = new HashMap<>();
    private final List<Open> open = new ArrayList<>();

    private record Open(Writers.Writer writer, String aggregate, long events) {}

    Interleaving(RealPostgres postgres, long seed) {
        this.postgres = postgres;
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** @return what is wrong with the ledger afterwards */
    List<String> play(int moves) throws SQLException {
        try (var writers = new Writers(postgres);
                var connection = postgres.dataSource(RealPostgres.User.COMMAND).getConnection()) {
            var office = take(connection);
            for (int move = 0; move < moves; move++) {
                switch (random.nextInt(10)) {
                    case 0, 1, 2 -> begin(writers);
                    case 3, 4, 5 -> end(true);
                    case 6 -> end(false);
                    case 7 -> office = random.nextInt(4) == 0 ? take(connection) : office;
                    default -> office.round();
                }
            }
            while (!open.isEmpty()) {
                end(true);
            }
            while (office.round().more()) {
                // until nothing is left
            }
        }
        var faults = new ArrayList<>(LedgerFaults.of(postgres));
        committed.forEach((aggregate, events) -> {
            if (sequenced(aggregate) != events)
                faults.add(aggregate + " has " + events + " events, and not all a position");
        });
        return faults;
    }

    private static Office take(Connection connection) throws SQLException {
        return Objects.requireNonNull(Office.take(connection, "test", Duration.ZERO));
    }

    /** Nobody waits for another's lock here: each open transaction has an aggregate to itself. */
    private void begin(Writers writers) throws SQLException {
        var aggregate = "kite " + seed + "/" + random.nextInt(8);
        if (open.size() == 6 || open.stream().anyMatch(o -> o.aggregate().equals(aggregate))) return;
        var writer = writers.begin();
        int events = 1 + random.nextInt(3);
        for (int number = 0; number < events; number++) {
            writer.append(aggregate, committed.getOrDefault(aggregate, 0L) + number);
        }
        open.add(new Open(writer, aggregate, events));
    }

    private void end(boolean commit) throws SQLException {
        if (open.isEmpty()) return;
        var one = open.remove(random.nextInt(open.size()));
        if (!commit) {
            one.writer().rollBack();
            return;
        }
        one.writer().commit();
        committed.merge(one.aggregate(), one.events(), Long::sum);
    }

    private long sequenced(String aggregate) {
        return JdbcClient.create(postgres.superuser())
                .sql("select count(*) from event_store.ledger join event_store.event on id = event"
                        + " where aggregate_identifier = :aggregate")
                .param("aggregate", aggregate)
                .query(Long.class)
                .single();
    }
}
