package no.tunbok.eventstore;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.junit.jupiter.api.Test;
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
        private final SeededTokenStore tokens = new SeededTokenStore(
                JdbcClient.create(connections),
                new SpringDataSourceConnectionProvider(connections),
                new EventStoreConfiguration().serializer());

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
    void nodes_that_start_at_the_same_moment_agree_on_the_identity_of_the_store() throws Exception {
        var first = new Node();
        var second = new Node();
        var ours = first.transaction.<List<Object>>execute(firstStillOpen -> {
            var identity = first.tokens.retrieveStorageIdentifier();
            var theirs = supplyAsync(
                    () -> second.transaction.execute(status -> second.tokens.retrieveStorageIdentifier()),
                    Executors.newVirtualThreadPerTaskExecutor());
            await().until(this::somebodyWaits);
            return List.of(identity, theirs);
        });

        assertThat(((CompletableFuture<?>) ours.getLast()).get()).isEqualTo(ours.getFirst());
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

    private boolean somebodyWaits() {
        return superuser
                        .sql("select count(*) from pg_stat_activity"
                                + " where wait_event_type = 'Lock' and datname = current_database()")
                        .query(Long.class)
                        .single()
                == 1;
    }
}
