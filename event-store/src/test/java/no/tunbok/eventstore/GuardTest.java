package no.tunbok.eventstore;

import static no.tunbok.eventstore.testkit.RealPostgres.User.COMMAND;
import static no.tunbok.eventstore.testkit.RealPostgres.User.OWNER;
import static no.tunbok.eventstore.testkit.RealPostgres.User.QUERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.eventstore.testkit.RealPostgres.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class GuardTest {

    private static final String INSERT = """
            insert into event_store.event (event_identifier, aggregate_identifier, sequence_number,
              recorded_at, payload_type, payload_revision, payload, metadata)
            values (gen_random_uuid(), gen_random_uuid(), 0, '2026-05-17T12:00:00.000Z', 'field.KiteLaunched', '1', '', '')
            """;

    private final RealPostgres postgres = RealPostgres.migrated();

    private void run(User user, String sql) {
        JdbcClient.create(postgres.dataSource(user)).sql(sql).update();
    }

    private long events() {
        return JdbcClient.create(postgres.dataSource(QUERY))
                .sql("select count(*) from event_store.event")
                .query(Long.class)
                .single();
    }

    @BeforeEach
    void one_event() {
        run(COMMAND, INSERT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event_store.event set payload = ''",
                "delete from event_store.event",
                "delete from event_store.event where id = 1",
                "truncate event_store.event",
                "update event_store.ledger set position = 7",
                "delete from event_store.ledger",
                "truncate event_store.ledger"
            })
    void nobody_edits_history(String edit) {
        assertThatThrownBy(() -> run(COMMAND, edit)).hasStackTraceContaining("permission denied for table");
        assertThatThrownBy(() -> run(QUERY, edit)).hasStackTraceContaining("permission denied for table");
        assertThatThrownBy(() -> run(OWNER, edit)).hasStackTraceContaining("what was recorded stays recorded");
        assertThatThrownBy(
                        () -> JdbcClient.create(postgres.superuser()).sql(edit).update())
                .hasStackTraceContaining("what was recorded stays recorded");
        assertThat(events()).isEqualTo(1);
    }

    @Test
    void replication_sessions_do_not_edit_history_either() {
        assertThatThrownBy(() -> JdbcClient.create(postgres.superuser())
                        .sql("set session_replication_role = replica; delete from event_store.event")
                        .update())
                .hasStackTraceContaining("what was recorded stays recorded");
    }

    @Test
    void only_the_command_side_adds_to_history() {
        assertThatThrownBy(() -> run(QUERY, INSERT)).hasStackTraceContaining("permission denied for table event");

        run(COMMAND, INSERT);

        assertThat(events()).isEqualTo(2);
    }

    @Test
    void nobody_chooses_the_id_of_an_event() {
        var chosen = INSERT.replace("(event_identifier", "(id, event_identifier")
                .replace("(gen_random_uuid()", "(1000, gen_random_uuid()");
        assertThatThrownBy(() -> run(COMMAND, chosen))
                .hasStackTraceContaining("cannot insert a non-DEFAULT value into column \"id\"");
        assertThatThrownBy(() -> run(COMMAND, chosen.replace("values", "overriding system value values")))
                .hasStackTraceContaining("permission denied for table event");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMMAND", "QUERY"})
    void nobody_writes_into_the_ledger_by_hand(User user) {
        assertThatThrownBy(() -> run(
                        user, "insert into event_store.ledger select 0, id, sha256(payload) from event_store.event"))
                .hasStackTraceContaining("permission denied for table ledger");
        assertThatThrownBy(() -> run(user, "update event_store.sequencer set term = 7"))
                .hasStackTraceContaining("permission denied for table sequencer");
    }

    @Test
    void only_the_command_side_gives_positions() {
        for (var call : List.of(
                "select event_store.take_office('me', '0 s')",
                "select event_store.leave_office(0)",
                "select event_store.give_positions(0, 0, '{}', 0)")) {
            assertThatThrownBy(() -> run(QUERY, call)).hasStackTraceContaining("permission denied for function");
        }
    }

    @Test
    void a_hole_in_the_ledger_is_refused_whoever_wants_to_make_it() {
        assertThatThrownBy(() -> run(
                        OWNER, "insert into event_store.ledger select 1, id, sha256(payload) from event_store.event"))
                .hasStackTraceContaining("positions 1 to 1 would leave a hole in the ledger");
        run(OWNER, "insert into event_store.ledger select 0, id, sha256(payload) from event_store.event");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMMAND", "QUERY"})
    void both_sides_keep_tokens(User user) {
        assertThatCode(() -> {
                    run(user, "insert into event_store.token (processor, segment) values ('kite-log', 0)");
                    run(user, "update event_store.token set owner = 'us', claimed_at = clock_timestamp()");
                    run(user, "delete from event_store.token");
                })
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> run(user, "truncate event_store.token")).hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMMAND", "QUERY"})
    void no_process_changes_the_tables(User user) {
        assertThatThrownBy(() -> run(user, "alter table event_store.event disable trigger all"))
                .hasStackTraceContaining("must be owner");
        assertThatThrownBy(() -> run(user, "create table event_store.mine (here int)"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void the_columns_that_are_read_as_times_are_times() {
        assertThatThrownBy(() -> run(COMMAND, INSERT.replace("2026-05-17T12:00:00.000Z", "yesterday")))
                .hasStackTraceContaining("event_recorded_at_check");
    }
}
