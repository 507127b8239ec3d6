package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.tunbok.eventstore.testkit.LedgerFaults;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What may happen in the middle of a statement, where it is held by a lock that the test has. */
class SequencingRacesTest {

    private final RealPostgres postgres = RealPostgres.migrated();
    private final Writers writers = new Writers(postgres);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private Connection own;
    private Connection connection;
    private JdbcClient superuser;
    private Office office;

    @BeforeEach
    void takeOffice() throws SQLException {
        own = postgres.superuser().getConnection();
        superuser = JdbcClient.create(new SingleConnectionDataSource(own, true));
        connection = postgres.dataSource(RealPostgres.User.COMMAND).getConnection();
        office = Objects.requireNonNull(Office.take(connection, "test", Duration.ZERO));
        lock("pg_advisory_lock");
    }

    @AfterEach
    void close() throws SQLException {
        own.close();
        threads.close();
        writers.close();
        connection.close();
    }

    private void lock(String function) {
        superuser.sql("select " + function + "(1)").query((row, number) -> "").list();
    }

    private void awaitThatSomebodyIsHeld() {
        await().until(() -> superuser
                .sql("select exists (select from pg_stat_activity where wait_event = 'advisory'"
                        + " and datname = current_database())")
                .query(Boolean.class)
                .single());
    }

    /** Such a transaction has a higher number than the round, which may be the one that misses its id. */
    @Test
    void what_is_drawn_between_the_number_of_a_round_and_its_snapshot_is_waited_for() throws Exception {
        var source = superuser
                .sql("select pg_get_functiondef('event_store.give_positions'::regproc)")
                .query(String.class)
                .single();
        superuser
                .sql(Objects.requireNonNull(source)
                        .replace("  with fresh as", "  perform pg_advisory_xact_lock_shared(1);  with fresh as"))
                .update();
        var round = threads.submit(office::round);
        awaitThatSomebodyIsHeld();
        var slow = writers.begin();
        slow.append("slow", 0);
        writers.append("a", 0);
        lock("pg_advisory_unlock");
        assertThat(round.get().given()).isEqualTo(1);
        for (int times = 0; times < 3; times++) {
            office.round();
        }

        slow.commit();

        assertThat(office.round().given()).isEqualTo(1);
        assertThat(LedgerFaults.of(postgres)).isEmpty();
    }

    /** Without its number, nothing would tell that anybody may still come with that id. */
    @Test
    void whoever_is_held_between_drawing_an_id_and_writing_the_row_is_waited_for() throws Exception {
        writers.append("before", 0); // the first draw of some is written down, and its transaction numbered by that
        office.round();
        var slow = threads.submit(() -> JdbcClient.create(postgres.dataSource(RealPostgres.User.COMMAND))
                .sql("""
                        insert into event_store.event (event_identifier, aggregate_identifier, sequence_number,
                          recorded_at, payload_type, payload_revision, payload, metadata)
                        values ('slow', 'slow', 0, '2026-05-17T12:00:00.000Z', 'x', '1', '{}',
                          convert_to('{}' || pg_advisory_xact_lock_shared(1)::text, 'UTF8'))""")
                .update());
        awaitThatSomebodyIsHeld();
        writers.append("a", 0);
        assertThat(superuser
                        .sql("select max(id) from event_store.event")
                        .query(Long.class)
                        .single())
                .as("the other has drawn before")
                .isEqualTo(3);
        for (int times = 0; times < 4; times++) {
            office.round();
        }

        lock("pg_advisory_unlock");
        slow.get();

        assertThat(office.round().given()).isEqualTo(1);
        assertThat(LedgerFaults.of(postgres)).isEmpty();
    }
}
