package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import no.tunbok.eventstore.Kite.Launch;
import no.tunbok.eventstore.testkit.LedgerFaults;
import no.tunbok.eventstore.testkit.LonePostgres;
import no.tunbok.eventstore.testkit.RealPostgres.User;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node that writes and one that reads, and what comes between them and their database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LonePostgres postgres = LonePostgres.migrated();
    private ConfigurableApplicationContext writer = node(User.COMMAND, KiteField.class);
    private final ConfigurableApplicationContext reader = node(User.QUERY, KiteField.class, KiteLog.class);

    InterruptionsTest() throws IOException {}

    private ConfigurableApplicationContext node(User user, Class<?>... configuration) {
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .properties(postgres.springProperties(user))
                .properties("spring.datasource.hikari.connection-timeout=2000")
                .run();
    }

    @AfterAll
    void close() throws IOException {
        writer.close();
        reader.close();
        postgres.close();
    }

    @BeforeAll
    void is_read_before_any_trouble() {
        isRead(launch());
    }

    @AfterEach
    void nothing_was_lost_and_nothing_came_twice() {
        var kite = launch();
        isRead(kite);
        assertThat(LedgerFaults.of(postgres.superuser())).isEmpty();
        assertThat(reader.getBean(KiteLog.class).seen)
                .containsExactlyInAnyOrderElementsOf(JdbcClient.create(postgres.superuser())
                        .sql("select event_identifier from event_store.event")
                        .query((row, number) -> row.getString(1))
                        .list());
    }

    private String launch() {
        var kite = UUID.randomUUID().toString();
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            writer.getBean(CommandGateway.class).sendAndWait(new Launch(kite, LocalDate.EPOCH, null));
            return true;
        });
        return kite;
    }

    private void isRead(String kite) {
        var positions = reader.getBean(Positions.class);
        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> {
            assertThat(positions.of(kite, 0)).isNotEmpty();
            assertThat(positions.covers(KiteLog.PROCESSOR, positions.of(kite, 0).orElseThrow()))
                    .isTrue();
        });
    }

    @Test
    void the_database_is_away_for_some_seconds() throws Exception {
        postgres.goAway();
        Thread.sleep(4_000); // the lease ends, and polls fail
        postgres.comeBack();
    }

    @Test
    void the_database_crashes() throws Exception {
        postgres.crash();
    }

    /** By polling alone, each would take up to a second. */
    @Test
    void news_come_promptly_again_after_the_connections_were_cut() {
        postgres.cutAll();
        isRead(launch());

        var news = reader.getBean(News.class);
        await().atMost(Duration.ofSeconds(10)).ignoreExceptions().until(() -> {
            for (int times = 0; times < 30; times++) {
                long before = news.head();
                launch();
                while (news.head() == before) {
                    Thread.sleep(1);
                }
            }
            return true;
        });
    }

    @Test
    void news_that_make_no_sense_are_passed_over() {
        JdbcClient.create(postgres.dataSource(User.QUERY))
                .sql("notify event_store_ledger, 'nonsense'")
                .update();
    }

    @Test
    void a_reader_that_refuses_the_news_keeps_nobody_from_them() {
        for (var node : new ConfigurableApplicationContext[] {writer, reader}) {
            node.getBean(News.class).subscribe(() -> {
                throw new IllegalStateException("is being stopped");
            });
        }
    }

    @Test
    void a_pool_without_a_free_connection_does_not_stop_the_ledger() throws Exception {
        var pool = writer.getBean(HikariDataSource.class);
        var borrowed = new ArrayList<Connection>();
        try {
            while (pool.getHikariPoolMXBean().getActiveConnections() < pool.getMaximumPoolSize()) {
                borrowed.add(pool.getConnection());
            }
            isRead(launchElsewhere());
        } finally {
            for (var connection : borrowed) {
                connection.close();
            }
        }
    }

    private String launchElsewhere() {
        var kite = UUID.randomUUID().toString();
        JdbcClient.create(postgres.dataSource(User.COMMAND))
                .sql("""
                        insert into event_store.event (event_identifier, aggregate_identifier, sequence_number,
                          recorded_at, payload_type, payload_revision, payload, metadata)
                        values (:kite, :kite, 0, '2026-05-17T12:00:00.000Z', 'field.KiteLaunched', '1',
                          convert_to('{"kite":"' || :kite || '","on":"1970-01-01"}', 'UTF8'), '{}')""")
                .param("kite", kite)
                .update();
        return kite;
    }

    @Test
    void a_node_that_is_stopped_leaves_the_office_to_the_next() throws Exception {
        await().until(() -> writer.getBean(Sequencer.class).isInOffice());
        var next = node(User.COMMAND, KiteField.class);

        writer.close();

        try (var connection = postgres.dataSource(User.COMMAND).getConnection()) {
            assertThat(next.getBean(Sequencer.class).isInOffice()
                            || Office.take(connection, "any", Duration.ofDays(1)) != null)
                    .isTrue();
        }
        writer = next;
    }
}
