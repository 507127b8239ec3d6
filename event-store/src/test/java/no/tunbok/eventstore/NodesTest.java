package no.tunbok.eventstore;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class NodesTest {

    private final RealPostgres postgres = RealPostgres.migrated();
    private final JdbcClient superuser = JdbcClient.create(postgres.superuser());

    /** One starting node: its own token store, its own connections. */
    private final class Node {
        private final DataSource connections = postgres.dataSource(RealPostgres.User.QUERY);
        private final TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(connections));
        private final Tokens tokens =
                new Tokens(JdbcClient.create(connections), new EventStoreConfiguration().serializer());

        void start() {
            tokens.initializeTokenSegments("kite-log", 2);
        }
    }

    @Test
    void nodes_that_start_at_the_same_moment_do_not_stumble_over_each_other() throws Exception {
        var first = new Node();
        var second = new Node();
        var secondClaims = first.transaction.<CompletableFuture<Integer>>execute(firstStillOpen -> {
            first.start();
            var claims = supplyAsync(
                    () -> second.transaction.execute(status -> {
                        second.start();
                        return second.tokens.fetchAvailableSegments("kite-log").size();
                    }),
                    Executors.newVirtualThreadPerTaskExecutor());
            await().until(this::somebodyWaits);
            return claims;
        });

        assertThat(secondClaims.get()).isEqualTo(2);
        assertThat(first.tokens.fetchSegments("kite-log")).containsExactly(0, 1);
    }

    @Test
    void all_nodes_agree_on_the_identity_of_the_store() {
        assertThat(new Node().tokens.retrieveStorageIdentifier())
                .isPresent()
                .isEqualTo(new Node().tokens.retrieveStorageIdentifier());
    }

    @Test
    void what_one_node_has_claimed_another_leaves_alone() {
        var first = new Node();
        var second = new Node();
        first.start();
        first.tokens.fetchToken("kite-log", 0);

        assertThat(second.tokens.fetchAvailableSegments("kite-log"))
                .extracting(segment -> segment.getSegmentId())
                .containsExactly(1);
    }

    @Test
    void two_applications_that_start_together_handle_each_event_once_between_them() throws Exception {
        try (var starting = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = supplyAsync(() -> application(RealPostgres.User.COMMAND), starting);
            var other = supplyAsync(() -> application(RealPostgres.User.QUERY), starting);
            try (var commandSide = one.get();
                    var querySide = other.get()) {
                var commands = commandSide.getBean(CommandGateway.class);
                for (int kites = 0; kites < 20; kites++) {
                    commands.sendAndWait(new Kite.Launch("kite " + kites, LocalDate.EPOCH, null));
                }
                var logs = List.of(commandSide.getBean(KiteLog.class), querySide.getBean(KiteLog.class));
                postgres.awaitSequenced();
                var stored = querySide.getBean(StoredEvents.class).after(-1, 100);
                var positions = querySide.getBean(Positions.class);

                await().untilAsserted(() -> assertThat(positions.covers(KiteLog.PROCESSOR, positions.head()))
                        .isTrue());
                assertThat(logs.stream().flatMap(log -> log.seen.stream()))
                        .containsExactlyInAnyOrderElementsOf(
                                stored.stream().map(StoredEvent::eventId).toList());
            }
        }
    }

    @Test
    void two_applications_share_the_segments_and_the_one_that_is_left_takes_all() {
        try (var stays = application(RealPostgres.User.BOTH)) {
            await().untilAsserted(() -> assertThat(workers()).containsExactly(4));
            try (var goes = application(RealPostgres.User.BOTH)) {
                await().untilAsserted(() -> assertThat(workers()).containsExactly(2, 2));
                assertThat(goes.isRunning()).isTrue();
            }
            await().untilAsserted(() -> assertThat(workers()).containsExactly(4));
            assertThat(stays.isRunning()).isTrue();
        }
    }

    @Test
    void what_a_node_that_died_had_in_hand_is_taken_over() {
        var dead = new Node();
        dead.tokens.initializeTokenSegments(KiteLog.PROCESSOR, 4);
        for (int segment = 0; segment < 4; segment++) {
            dead.tokens.fetchToken(KiteLog.PROCESSOR, segment);
        }
        try (var living = application(RealPostgres.User.BOTH)) {
            living.getBean(CommandGateway.class).sendAndWait(new Kite.Launch("kite", LocalDate.EPOCH, null));

            await().untilAsserted(
                            () -> assertThat(living.getBean(KiteLog.class).seen).hasSize(1));
            assertThatThrownBy(() -> dead.tokens.storeToken(null, KiteLog.PROCESSOR, 0))
                    .isInstanceOf(UnableToClaimTokenException.class);
        }
    }

    private List<Integer> workers() {
        return superuser.sql("""
                        select count(*) as segments from event_store.token
                        where processor = 'kite-log' and owner is not null group by owner
                        """).query((row, _) -> row.getInt("segments")).list();
    }

    /** It leaves the log as it is: of a JVM there is one, which two cannot set up at once. */
    private ConfigurableApplicationContext application(RealPostgres.User user) {
        var application = new SpringApplicationBuilder(KiteField.class, KiteLog.class)
                .web(WebApplicationType.NONE)
                .properties(postgres.springProperties(user));
        var listeners = new ArrayList<>(application.application().getListeners());
        listeners.removeIf(LoggingApplicationListener.class::isInstance);
        application.application().setListeners(listeners);
        return application.run();
    }

    private boolean somebodyWaits() {
        return superuser
                        .sql("select count(*) from pg_stat_activity"
                                + " where wait_event_type = 'Lock' and datname = current_database()")
                        .query(Long.class)
                        .single()
                == 1;
    }
}
