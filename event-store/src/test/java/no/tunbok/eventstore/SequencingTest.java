package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import no.tunbok.eventstore.testkit.LedgerFaults;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What gets which position, and when: round by round, on transactions that end when the test says so. */
class SequencingTest {

    private static final Duration NO_LEASE = Duration.ZERO;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final RealPostgres postgres = RealPostgres.migrated();
    private final Writers writers = new Writers(postgres);
    private Connection connection;
    private Office office;

    @BeforeEach
    void takeOffice() throws SQLException {
        connection = postgres.dataSource(RealPostgres.User.COMMAND).getConnection();
        office = successor();
    }

    @AfterEach
    void close() throws SQLException {
        writers.close();
        connection.close();
    }

    private Office successor() throws SQLException {
        return Objects.requireNonNull(Office.take(connection, "test", NO_LEASE));
    }

    private List<String> ledger() {
        return JdbcClient.create(postgres.superuser())
                .sql(
                        "select event_identifier from event_store.ledger join event_store.event on id = event order by position")
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void positions_are_given_in_the_order_of_appending_from_0() throws Exception {
        var first = writers.append("a", 0);
        var second = writers.append("b", 0);

        assertThat(office.round()).isEqualTo(new Office.Round(2, 1, false));
        assertThat(ledger()).containsExactly(first, second);
        assertThat(office.round().given()).isZero();
    }

    @Test
    void a_commit_that_is_held_open_holds_nobody_up_and_is_not_passed_over() throws Exception {
        var slow = writers.begin();
        var late = slow.append("slow", 0);
        var others = List.of(writers.append("a", 0), writers.append("b", 0), writers.append("c", 0));
        assertThat(office.round().given()).isEqualTo(3);
        for (int rounds = 0; rounds < 5; rounds++) {
            assertThat(office.round().given()).isZero();
        }

        slow.commit();

        assertThat(office.round()).isEqualTo(new Office.Round(1, 3, false));
        assertThat(ledger()).startsWith(others.toArray(String[]::new)).endsWith(late);
        assertThat(LedgerFaults.of(postgres)).isEmpty();
    }

    @Test
    void who_builds_on_a_late_event_comes_after_it() throws Exception {
        var slow = writers.begin();
        slow.append("slow", 0);
        writers.append("a", 0);
        office.round();

        slow.commit();
        writers.append("slow", 1);
        office.round();

        assertThat(LedgerFaults.of(postgres)).isEmpty();
    }

    @Test
    void what_was_rolled_back_is_forgotten_when_all_that_ran_beside_it_has_ended() throws Exception {
        var running = writers.begin();
        running.append("running", 0);
        var gone = writers.begin();
        gone.append("gone", 0);
        writers.append("a", 0);
        office.round();
        assertThat(office.settled()).as("two are missed").isZero();

        gone.rollBack();
        office.round();
        assertThat(office.settled()).as("either may still come").isZero();

        running.commit();
        office.round();
        office.round();
        assertThat(office.settled()).isEqualTo(3);
    }

    /** The transaction with the highest number of all is under way: the end of a snapshot says nothing about it. */
    @Test
    void the_youngest_transaction_is_waited_for_like_any_other() throws Exception {
        var elder = writers.begin();
        elder.append("elder", 0);
        var youngest = writers.begin();
        youngest.append("youngest", 0);
        elder.append("elder", 1);
        elder.commit();
        for (int rounds = 0; rounds < 3; rounds++) {
            office.round();
        }

        youngest.commit();
        office.round();

        assertThat(LedgerFaults.of(postgres)).isEmpty();
    }

    @Test
    void a_successor_goes_on_with_what_was_under_way() throws Exception {
        var slow = writers.begin();
        slow.append("slow", 0);
        writers.append("a", 0);
        office.round();
        writers.append("b", 0);

        var next = successor();
        assertThat(next.round().given()).isEqualTo(1);
        slow.commit();
        assertThat(next.round().given()).isEqualTo(1);

        assertThat(LedgerFaults.of(postgres)).isEmpty();
    }

    @Test
    void whoever_was_followed_gives_no_more_positions() throws Exception {
        var next = successor();
        writers.append("a", 0);

        assertThatThrownBy(office::round)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("TB001"));
        assertThat(ledger()).isEmpty();
        assertThat(next.round().given()).isEqualTo(1);
    }

    @Test
    void nobody_follows_one_who_renews_the_term() throws Exception {
        assertThat(Office.take(connection, "other", LEASE)).isNull();
        office.round();
        assertThat(Office.take(connection, "other", LEASE)).isNull();

        office.leave();
        assertThat(Office.take(connection, "other", LEASE)).isNotNull();
    }

    @Test
    void whoever_has_lost_only_the_connection_goes_on_at_once() throws Exception {
        var again = Office.take(connection, "test", LEASE);

        assertThat(again).isNotNull();
        assertThatThrownBy(office::round).hasMessageContaining("is over");
        assertThat(Objects.requireNonNull(again).round().given()).isZero();
    }

    @Test
    void nobody_waits_for_a_time_to_come_when_the_servers_clock_was_put_back() throws Exception {
        JdbcClient.create(postgres.superuser())
                .sql("update event_store.sequencer set renewed_at = now() + interval '2 hours'")
                .update();

        office.round();
        assertThat(Office.take(connection, "other", LEASE)).as("it was renewed").isNull();
        JdbcClient.create(postgres.superuser())
                .sql("update event_store.sequencer set renewed_at = now() + interval '2 hours'")
                .update();
        assertThat(Office.take(connection, "other", LEASE)).isNotNull();
    }

    @Test
    void a_successor_that_reads_much_that_has_its_position_already_knows_that_there_is_more() throws Exception {
        appendMany();
        while (office.round().more()) {
            // until nothing is left
        }
        writers.append("b", 0);

        var next = successor();
        assertThat(next.round()).isEqualTo(new Office.Round(0, 0, true));
        next.round();
        assertThat(next.round()).isEqualTo(new Office.Round(1, 2500, false));
    }

    @Test
    void a_long_queue_is_worked_off_in_rounds() throws Exception {
        appendMany();

        assertThat(office.round()).isEqualTo(new Office.Round(1000, 999, true));
        assertThat(office.round().more()).isTrue();
        assertThat(office.round()).isEqualTo(new Office.Round(500, 2499, false));
        assertThat(LedgerFaults.of(postgres)).isEmpty();
    }

    private void appendMany() {
        JdbcClient.create(postgres.dataSource(RealPostgres.User.COMMAND))
                .sql("""
                        insert into event_store.event (event_identifier, aggregate_identifier, sequence_number,
                          recorded_at, payload_type, payload_revision, payload, metadata)
                        select 'e' || n, 'a', n - 1, '2026-05-17T12:00:00.000Z', 'x', '1', '{}', '{}'
                        from generate_series(1, 2500) n""")
                .update();
    }
}
