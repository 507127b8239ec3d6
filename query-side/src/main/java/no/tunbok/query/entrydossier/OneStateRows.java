package no.tunbok.query.entrydossier;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import no.tunbok.query.rebuild.Rebuild;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a whole table as it is in one moment, however long the database sorts before it gives the first row. */
final class OneStateRows {

    private static final int ROWS_AT_ONCE = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String SPACE_TO_SORT = "set local work_mem = '64MB'";

    private final JdbcTemplate database;
    private final TransactionTemplate oneState;

    OneStateRows(Rebuild.Means means) {
        database = new JdbcTemplate(Objects.requireNonNull(means.database().getDataSource()));
        database.setFetchSize(ROWS_AT_ONCE);
        oneState = new TransactionTemplate(means.transactions());
        oneState.setReadOnly(true);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** What is read within is of one moment. */
    <T> T within(Supplier<T> reader) {
        return Objects.requireNonNull(oneState.execute(_ -> {
            database.execute((ConnectionCallback<Boolean>) connection -> {
                connection.setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
                return true;
            });
            database.execute(SPACE_TO_SORT);
            return reader.get();
        }));
    }

    void each(String question, RowCallbackHandler reader, Object... parameters) {
        database.query(question, reader, parameters);
    }
}
