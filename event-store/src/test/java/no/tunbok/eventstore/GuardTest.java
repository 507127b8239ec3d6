package no.tunbok.eventstore;

import static no.tunbok.eventstore.testkit.RealPostgres.User.COMMAND;
import static no.tunbok.eventstore.testkit.RealPostgres.User.OWNER;
import static no.tunbok.eventstore.testkit.RealPostgres.User.QUERY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
                "delete from event_store.event where position = 0",
                "truncate event_store.event"
            })
    void nobody_edits_history(String edit) {
        assertThatThrownBy(() -> run(COMMAND, edit)).hasStackTraceContaining("permission denied for table event");
        assertThatThrownBy(() -> run(QUERY, edit)).hasStackTraceContaining("permission denied for table event");
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
    void nobody_chooses_the_position_of_an_event() {
        var chosen = INSERT.replace("(event_identifier", "(position, event_identifier")
                .replace("(gen_random_uuid()", "(1000, gen_random_uuid()");
        assertThatThrownBy(() -> run(COMMAND, chosen))
                .hasStackTraceContaining("cannot insert a non-DEFAULT value into column \"position\"");
        assertThatThrownBy(() -> run(COMMAND, chosen.replace("values", "overriding system value values")))
                .hasStackTraceContaining("permission denied for table event");
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
