package no.tunbok.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks how the store stands, once for all that want to know within the same second. */
final class StoreStatusReader {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final JdbcClient database;
    private @Nullable StoreStatus latest;
    private long readAt;

    StoreStatusReader(JdbcClient database) {
        this.database = database;
    }

    synchronized StoreStatus status() {
        var status = latest;
        if (status == null || System.nanoTime() - readAt > FRESH) {
            status = read();
            latest = status;
            readAt = System.nanoTime();
        }
        return status;
    }

    private StoreStatus read() {
        var processors = database.sql("select * from event_store.processor_status order by processor")
                .query((row, _) -> processor(row))
                .list();
        var parked = database.sql("select * from event_store.parked_status order by processing_group")
                .query((row, _) -> new StoreStatus.Parked(
                        row.getString("processing_group"), row.getLong("aggregates"), row.getLong("events")))
                .list();
        return database.sql("select * from event_store.ledger_status")
                .query((row, _) -> ledger(row, processors, parked))
                .single();
    }

    private static StoreStatus ledger(
            ResultSet row, List<StoreStatus.Processor> processors, List<StoreStatus.Parked> parked)
            throws SQLException {
        return new StoreStatus(
                row.getLong("head"),
                row.getLong("waiting_events"),
                row.getDouble("waiting_seconds"),
                row.getLong("term"),
                row.getString("node"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getBoolean("in_office"),
                processors,
                parked);
    }

    private static StoreStatus.Processor processor(ResultSet row) throws SQLException {
        return new StoreStatus.Processor(
                row.getString("processor"),
                row.getInt("segments"),
                row.getInt("in_hand"),
                row.getLong("position"),
                row.getLong("behind_events"),
                row.getDouble("behind_seconds"));
    }
}
