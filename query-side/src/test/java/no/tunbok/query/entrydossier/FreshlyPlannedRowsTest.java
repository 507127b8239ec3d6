package no.tunbok.query.entrydossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.QuerySide;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Which statements the server keeps a plan of. */
class FreshlyPlannedRowsTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final int OFTEN = 10;

    @Test
    void a_statement_of_lists_is_never_kept_however_often_it_is_asked() throws SQLException {
        try (var connection = POSTGRES.superuser().getConnection()) {
            var database = new SingleConnectionDataSource(connection, true);
            askOften(new FreshlyPlannedRows(database));
            assertThat(kept(database)).isZero();
            askOften(new JdbcTemplate(database));
            assertThat(kept(database)).as("as any other is").isOne();
        }
    }

    private static void askOften(JdbcTemplate database) {
        for (int time = 0; time < OFTEN; time++) {
            assertThat(database.queryForList(
                            "select entry from query_side.pilot_period where words = ?", String.class, "word " + time))
                    .isEmpty();
        }
    }

    private static long kept(SingleConnectionDataSource database) {
        return new JdbcTemplate(database)
                .query(
                        "select 1 from pg_prepared_statements where statement like '%pilot_period%'",
                        (row, _) -> row.getInt(1))
                .size();
    }
}
