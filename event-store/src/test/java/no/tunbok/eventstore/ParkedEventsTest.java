package no.tunbok.eventstore;

import static no.tunbok.eventstore.KiteHeights.GROUP;
import static no.tunbok.eventstore.KiteHeights.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.tunbok.eventstore.Kite.Climb;
import no.tunbok.eventstore.Kite.Launch;
import no.tunbok.eventstore.KiteHeights.Fault;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        classes = {KiteField.class, KiteHeights.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
class ParkedEventsTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated();
    private static final Fault TORN = () -> {
        throw new IllegalStateException("the line is torn");
    };

    private final JdbcClient superuser = JdbcClient.create(POSTGRES.superuser());
    private final String kite = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();

    @Autowired
    private CommandGateway commands;

    @Autowired
    private KiteHeights heights;

    @Autowired
    private ParkedEventRetries retries;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        KiteHeights.create(POSTGRES);
        POSTGRES.register(properties, RealPostgres.User.BOTH);
        properties.add("spring.datasource.hikari.connection-init-sql", () -> "set lock_timeout = '100ms'");
    }

    @BeforeEach
    void launch() {
        commands.sendAndWait(new Launch(kite, LocalDate.EPOCH, null));
        commands.sendAndWait(new Launch(other, LocalDate.EPOCH, null));
    }

    @AfterEach
    void mend() {
        if (!retries.isRunning()) {
            retries.start();
        }
        heights.faults.clear();
        superuser
                .sql("delete from event_store.parked_event where message_type = 'filler'")
                .update();
        retries.retryAll();
        await().until(() -> parked().isEmpty());
    }

    static Stream<Fault> faults() {
        return Stream.of(
                TORN,
                () -> {
                    throw new IOException("not even a runtime exception, and \0 in its message");
                },
                () -> JdbcClient.create(POSTGRES.dataSource(RealPostgres.User.QUERY))
                        .sql("select 1 / 0")
                        .query(Integer.class)
                        .single());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_cannot_be_taken_in_waits_with_all_that_follows_it_and_nothing_else_does(Fault fault) {
        heights.faults.put(kite, fault);
        climb(kite, 1);
        climb(other, 2);
        await().untilAsserted(() -> assertThat(parked()).containsExactly(1));
        await().untilAsserted(() -> assertThat(climbs(other)).containsExactly(2));
        climb(kite, 3);
        climb(other, 4);
        await().untilAsserted(() -> assertThat(parked()).containsExactly(1, 2));
        await().untilAsserted(() -> assertThat(climbs(other)).containsExactly(2, 4));
        assertThat(climbs(kite)).isEmpty();

        assertThat(retries.retry(GROUP)).isZero();
        assertThat(parked()).containsExactly(1, 2);
        assertThat(climbs(kite)).isEmpty();

        heights.faults.clear();
        assertThat(retries.retry(GROUP)).isEqualTo(1);
        assertThat(parked()).isEmpty();
        assertThat(climbs(kite)).containsExactly(1, 3);
        climb(kite, 5);
        await().untilAsserted(() -> assertThat(climbs(kite)).containsExactly(1, 3, 5));
    }

    @Test
    void what_could_be_taken_in_waits_behind_what_could_not() {
        retries.stop();
        heights.faults.put(kite, TORN);
        climb(kite, 1);
        await().untilAsserted(() -> assertThat(parked()).containsExactly(1));
        heights.faults.clear();
        climb(kite, 2);
        await().untilAsserted(() -> assertThat(parked()).containsExactly(1, 2));
        assertThat(climbs(kite)).isEmpty();

        assertThat(retries.retry(GROUP)).isEqualTo(1);
        assertThat(climbs(kite)).containsExactly(1, 2);
    }

    @Test
    void a_statement_of_the_handler_that_fails_does_not_take_the_batch_with_it() {
        heights.faults.put(
                kite, () -> database.sql("select 1 / 0").query(Integer.class).single());
        transaction.executeWithoutResult(_ -> {
            climb(other, 1);
            climb(kite, 2);
        });
        climb(other, 3);

        await().untilAsserted(() -> assertThat(parked()).containsExactly(1));
        await().untilAsserted(() -> assertThat(climbs(other)).containsExactly(1, 3));
        assertThat(climbs(kite)).isEmpty();
    }

    @Test
    void one_that_still_fails_is_left_alone_for_longer_each_time() {
        heights.faults.put(kite, TORN);
        climb(kite, 1);
        await().untilAsserted(() -> assertThat(parked()).containsExactly(1));

        assertThat(retries.retryAll()).isZero();
        assertThat(waits(Duration.ofSeconds(30))).isTrue();
        assertThat(retries.retryAll()).isZero();
        assertThat(waits(Duration.ofMinutes(1))).isTrue();
        assertThat(database.sql("select cause_type || ': ' || cause_message from event_store.parked_event")
                        .query(String.class)
                        .single())
                .isEqualTo("java.lang.IllegalStateException: the line is torn");
    }

    private boolean waits(Duration atMost) {
        return database.sql("""
                        select retry_at between clock_timestamp() + :seconds * interval '1 second' / 2
                          and clock_timestamp() + :seconds * interval '1 second' from event_store.parked_event
                        """)
                .param("seconds", atMost.toSeconds())
                .query(Boolean.class)
                .single();
    }

    @Test
    void it_is_tried_again_without_being_asked_for() {
        heights.faults.put(kite, TORN);
        climb(kite, 1);
        await().untilAsserted(() -> assertThat(parked()).containsExactly(1));
        heights.faults.clear();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(climbs(kite)).containsExactly(1));
        assertThat(parked()).isEmpty();
    }

    @Test
    void the_first_that_fails_again_holds_up_those_behind_it_and_those_before_it_are_done() {
        var struck = new AtomicInteger();
        heights.faults.put(kite, TORN);
        climb(kite, 1);
        climb(kite, 2);
        climb(kite, 3);
        await().untilAsserted(() -> assertThat(parked()).containsExactly(1, 2, 3));
        heights.faults.put(kite, () -> {
            if (struck.incrementAndGet() == 2) {
                database.sql("select 1 / 0").query(Integer.class).single();
            }
        });

        assertThat(retries.retry(GROUP)).isZero();
        assertThat(climbs(kite)).containsExactly(1);
        assertThat(parked()).containsExactly(2, 3);
        assertThat(retries.retry(GROUP)).isEqualTo(1);
        assertThat(climbs(kite)).containsExactly(1, 2, 3);
    }

    @Test
    void a_node_that_dies_while_it_tries_again_has_done_nothing() {
        heights.faults.put(kite, TORN);
        climb(kite, 1);
        climb(kite, 2);
        await().untilAsserted(() -> assertThat(parked()).containsExactly(1, 2));
        heights.faults.put(kite, this::cutThisConnection);

        assertThatThrownBy(() -> retries.retry(GROUP)).isInstanceOf(RuntimeException.class);
        assertThat(parked()).containsExactly(1, 2);
        assertThat(climbs(kite)).isEmpty();

        heights.faults.clear();
        assertThat(retries.retry(GROUP)).isEqualTo(1);
        assertThat(climbs(kite)).containsExactly(1, 2);
    }

    @Test
    void one_at_a_time_tries_again_and_nobody_waits_for_it() throws Exception {
        retries.stop();
        heights.faults.put(kite, TORN);
        climb(kite, 1);
        await().untilAsserted(() -> assertThat(parked()).containsExactly(1));
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        heights.faults.put(kite, () -> {
            entered.countDown();
            leave.await();
        });
        try (var first = Executors.newVirtualThreadPerTaskExecutor()) {
            var tried = first.submit(() -> retries.retry(GROUP));
            entered.await();
            assertThat(retries.retry(GROUP)).isZero();
            assertThat(retries.retryAll()).isZero();
            leave.countDown();
            assertThat(tried.get()).isEqualTo(1);
        }
        assertThat(climbs(kite)).containsExactly(1);
    }

    @Test
    void a_connection_that_is_cut_parks_nothing() {
        retries.stop();
        var cuts = new AtomicInteger();
        heights.faults.put(kite, () -> {
            if (cuts.incrementAndGet() <= 2) {
                cutThisConnection();
            }
        });
        climb(kite, 1);
        climb(kite, 2);

        await().untilAsserted(() -> assertThat(climbs(kite)).containsExactly(1, 2));
        assertThat(parked()).isEmpty();
    }

    private void cutThisConnection() {
        var process =
                database.sql("select pg_backend_pid()").query(Integer.class).single();
        superuser
                .sql("select pg_terminate_backend(:process)")
                .param("process", process)
                .query(Boolean.class)
                .single();
        database.sql("select 1").query(Integer.class).single();
    }

    @Test
    void a_lock_that_is_not_to_be_had_parks_nothing() throws SQLException {
        retries.stop();
        var before = heights.told.get();
        new TransactionTemplate(new org.springframework.jdbc.support.JdbcTransactionManager(POSTGRES.superuser()))
                .executeWithoutResult(_ -> {});
        try (var connection = POSTGRES.superuser().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table heights.climb in access exclusive mode");
            climb(kite, 1);
            await().untilAsserted(() -> assertThat(heights.told.get()).isGreaterThan(before + 1));
        }

        await().untilAsserted(() -> assertThat(climbs(kite)).containsExactly(1));
        assertThat(parked()).isEmpty();
    }

    @Test
    void an_outage_that_somebody_else_tells_of_parks_nothing() {
        retries.stop();
        var strikes = new AtomicInteger();
        heights.faults.put(kite, () -> {
            if (strikes.incrementAndGet() <= 2) {
                throw new IllegalStateException(new SQLTransientConnectionException("no connection to be had"));
            }
        });
        climb(kite, 1);

        await().untilAsserted(() -> assertThat(climbs(kite)).containsExactly(1));
        assertThat(parked()).isEmpty();
    }

    @Test
    void when_no_more_can_be_parked_the_processor_stops_there_and_loses_nothing() {
        superuser.sql("""
                        insert into event_store.parked_event (id, processing_group, sequence, number, message_type,
                          event_identifier, recorded_at, payload_type, payload, metadata, parked_at, touched_at,
                          diagnostics, retry_at)
                        select 'filler ' || n, 'kite-heights', 'filler ' || n, 1, 'filler', '', '', '', '', '', '', '',
                          '', clock_timestamp() + interval '1 day'
                        from generate_series(1, 1000) as n
                        """).update();
        heights.faults.put(kite, TORN);
        var before = heights.told.get();
        climb(kite, 1);
        await().untilAsserted(() -> assertThat(heights.told.get()).isGreaterThan(before + 2));
        assertThat(parked()).hasSize(1000);

        superuser
                .sql("delete from event_store.parked_event where id = 'filler 1'")
                .update();

        await().untilAsserted(() -> assertThat(parked(kite)).containsExactly(1));
        superuser
                .sql("delete from event_store.parked_event where message_type = 'filler'")
                .update();
        heights.faults.clear();
        assertThat(retries.retry(GROUP)).isEqualTo(1);
        assertThat(climbs(kite)).containsExactly(1);
    }

    @Test
    void a_reset_begins_with_nothing_parked() {
        heights.faults.put(kite, TORN);
        climb(kite, 1);
        await().untilAsserted(() -> assertThat(parked()).containsExactly(1));
        heights.faults.put(kite, NONE);
        var processor =
                processing.eventProcessor(GROUP, StreamingEventProcessor.class).orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        assertThat(parked()).isEmpty();
        processor.start();

        await().untilAsserted(() -> assertThat(climbs(kite)).containsExactly(1));
    }

    @Test
    void parked_events_are_kept_in_their_form_on_the_wire_and_read_through_the_upcasters() {
        heights.faults.put(kite, TORN);
        climb(kite, 30);
        await().untilAsserted(() -> assertThat(parked()).containsExactly(1));
        assertThat(database.sql("""
                                select payload_type || ' ' || payload_revision || ' ' || convert_from(payload, 'UTF8')
                                from event_store.parked_event
                                """).query(String.class).single())
                .isEqualTo("field.KiteClimbed 2 {\"kite\":\"" + kite + "\",\"metres\":30}");

        superuser.sql("""
                        update event_store.parked_event set payload_revision = '1',
                          payload = convert_to('{"kite":"' || sequence || '","feet":100}', 'UTF8')
                        """).update();
        heights.faults.clear();
        assertThat(retries.retry(GROUP)).isEqualTo(1);
        assertThat(climbs(kite)).containsExactly(30);
    }

    private void climb(String climbing, int metres) {
        commands.sendAndWait(new Climb(climbing, metres));
    }

    private List<Integer> climbs(String climbing) {
        return database.sql("select metres from heights.climb where kite = :kite order by written")
                .param("kite", climbing)
                .query((row, _) -> row.getInt("metres"))
                .list();
    }

    private List<Integer> parked() {
        return database.sql("select sequence_number from event_store.parked_event order by sequence, number")
                .query((row, _) -> row.getInt("sequence_number"))
                .list();
    }

    private List<Integer> parked(String parked) {
        return database.sql("select sequence_number from event_store.parked_event where sequence = :kite")
                .param("kite", parked)
                .query((row, _) -> row.getInt("sequence_number"))
                .list();
    }
}
