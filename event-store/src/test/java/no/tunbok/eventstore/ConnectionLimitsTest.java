package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.eventstore.testkit.RealPostgres.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class ConnectionLimitsTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated();
    private static final String SECRET = "hemmelig";

    private HikariDataSource pool = new HikariDataSource();

    @BeforeEach
    void a_pool() {
        pool.setJdbcUrl(POSTGRES.url());
        pool.setUsername(User.COMMAND.login());
        pool = (HikariDataSource) new ConnectionLimits().postProcessBeforeInitialization(pool, "dataSource");
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void what_goes_wrong_is_told_without_the_row_that_it_went_wrong_with() {
        assertThatThrownBy(() -> JdbcClient.create(pool)
                        .sql("insert into event_store.token (processor, segment, owner) values (null, 0, :owner)")
                        .param("owner", SECRET)
                        .update())
                .hasStackTraceContaining("violates not-null constraint")
                .satisfies(ConnectionLimitsTest::keepsTheSecret);
    }

    @Test
    void nor_with_the_document_that_it_could_not_read() {
        assertThatThrownBy(() -> JdbcClient.create(pool)
                        .sql("select :document::jsonb")
                        .param("document", "{\"text\": \"" + SECRET + " \\u0000\"}")
                        .query(String.class)
                        .single())
                .hasStackTraceContaining("unsupported Unicode escape sequence")
                .satisfies(ConnectionLimitsTest::keepsTheSecret);
    }

    @Test
    void nor_with_the_batch_that_it_was_part_of() {
        assertThatThrownBy(() -> new JdbcTemplate(pool)
                        .batchUpdate(
                                "insert into event_store.token (processor, segment, token_type) values (?, 0, ?)",
                                List.of(new Object[] {SECRET, SECRET}, new Object[] {SECRET, SECRET})))
                .hasStackTraceContaining("duplicate key value")
                .satisfies(ConnectionLimitsTest::keepsTheSecret);
    }

    @Test
    void a_page_of_the_ledger_is_read_without_starting_processes_for_it() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set debug_parallel_query = on"); // as the planner does by itself for a large ledger
            var plan = new StringBuilder();
            var rows = statement.executeQuery("explain " + LedgerReader.AFTER.replace(":position", "0"));
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            assertThat(plan).contains("Limit").doesNotContain("Gather");
        }
    }

    private static void keepsTheSecret(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains(SECRET)) {
                throw new AssertionError(cause.getMessage());
            }
        }
    }
}
