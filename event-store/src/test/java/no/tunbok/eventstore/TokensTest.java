package no.tunbok.eventstore;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TokensTest {

    private static final String LOG = "kite-log";

    private final RealPostgres postgres = RealPostgres.migrated();
    private final JdbcClient superuser = JdbcClient.create(postgres.superuser());
    private final Node here = new Node();
    private final Node there = new Node();

    /** One node: its own token store, its own connections. */
    private final class Node {
        private final TransactionTemplate transaction;
        private final Tokens tokens;

        Node() {
            var connections = postgres.dataSource(RealPostgres.User.QUERY);
            transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
            tokens = new Tokens(JdbcClient.create(connections), new EventStoreConfiguration().serializer());
        }
    }

    private static TrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    @Test
    void a_token_comes_back_as_it_was_kept() {
        here.tokens.initializeTokenSegments(LOG, 1, null);
        assertThat(here.tokens.fetchToken(LOG, 0)).isNull();
        for (var token : new @Nullable TrackingToken[] {
            at(7), ReplayToken.createReplayToken(at(7), at(3)), MergedTrackingToken.merged(at(5), at(9)), null
        }) {
            here.tokens.storeToken(token, LOG, 0);
            assertThat(here.tokens.fetchToken(LOG, 0)).isEqualTo(token);
        }
    }

    @Test
    void beside_it_stands_up_to_where_everything_is_handled() {
        here.tokens.initializeTokenSegments(LOG, 1, null);
        here.tokens.fetchToken(LOG, 0);
        assertThat(position()).isEqualTo(-1);
        here.tokens.storeToken(at(7), LOG, 0);
        assertThat(position()).isEqualTo(7);
        here.tokens.storeToken(ReplayToken.createReplayToken(at(7), at(3)), LOG, 0);
        assertThat(position()).isEqualTo(3);
        here.tokens.storeToken(ReplayToken.createReplayToken(at(7), null), LOG, 0);
        assertThat(position()).isEqualTo(-1);
        here.tokens.storeToken(MergedTrackingToken.merged(at(5), at(9)), LOG, 0);
        assertThat(position()).isEqualTo(5);
        here.tokens.storeToken(null, LOG, 0);
        assertThat(position()).isEqualTo(-1);
    }

    @Test
    void what_one_node_has_in_hand_another_leaves_alone() {
        here.tokens.initializeTokenSegments(LOG, 2, at(1));
        here.tokens.fetchToken(LOG, 0);

        assertThat(there.tokens.fetchAvailableSegments(LOG))
                .extracting(Segment::getSegmentId)
                .containsExactly(1);
        assertThat(here.tokens.fetchAvailableSegments(LOG))
                .extracting(Segment::getSegmentId)
                .containsExactly(0, 1);
        assertThatThrownBy(() -> there.tokens.fetchToken(LOG, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> there.tokens.storeToken(at(2), LOG, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> there.tokens.extendClaim(LOG, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> there.tokens.deleteToken(LOG, 0)).isInstanceOf(UnableToClaimTokenException.class);
        there.tokens.releaseClaim(LOG, 0);
        assertThatCode(() -> here.tokens.extendClaim(LOG, 0)).doesNotThrowAnyException();

        here.tokens.releaseClaim(LOG, 0);
        assertThat(there.tokens.fetchToken(LOG, 0)).isEqualTo(at(1));
    }

    @Test
    void a_node_that_was_away_too_long_is_followed_by_another_and_cannot_turn_it_back() {
        here.tokens.initializeTokenSegments(LOG, 1, at(1));
        here.tokens.fetchToken(LOG, 0);
        claimed("4 seconds");
        assertThat(there.tokens.fetchAvailableSegments(LOG)).hasSize(1);
        there.tokens.fetchToken(LOG, 0);
        there.tokens.storeToken(at(9), LOG, 0);
        claimed("4 seconds");

        assertThatThrownBy(() -> here.tokens.storeToken(at(2), LOG, 0)).isInstanceOf(UnableToClaimTokenException.class);
        there.tokens.releaseClaim(LOG, 0);
        assertThatThrownBy(() -> here.tokens.storeToken(at(2), LOG, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(position()).isEqualTo(9);
    }

    @Test
    void a_claim_that_is_still_fresh_is_not_written_again_and_an_older_one_is() {
        here.tokens.initializeTokenSegments(LOG, 1, at(1));
        here.tokens.fetchToken(LOG, 0);
        var version = version();
        here.tokens.extendClaim(LOG, 0);
        assertThat(version()).isEqualTo(version);

        claimed("2 seconds");
        here.tokens.extendClaim(LOG, 0);
        assertThat(superuser
                        .sql("select claimed_at > clock_timestamp() - interval '1 second' from event_store.token")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void nobody_waits_for_a_row_that_somebody_holds() {
        here.tokens.initializeTokenSegments(LOG, 1, at(1));
        here.transaction.executeWithoutResult(_ -> {
            here.tokens.fetchToken(LOG, 0);
            assertThatThrownBy(() -> there.tokens.fetchToken(LOG, 0)).isInstanceOf(UnableToClaimTokenException.class);
        });
    }

    @Test
    void nodes_that_begin_together_with_different_numbers_of_segments_agree_on_one() throws Exception {
        var second = here.transaction.<CompletableFuture<int[]>>execute(_ -> {
            here.tokens.initializeTokenSegments(LOG, 2, at(1));
            var theirs = supplyAsync(
                    () -> inTransaction(there, () -> {
                        there.tokens.initializeTokenSegments(LOG, 4, at(1));
                        return there.tokens.fetchSegments(LOG);
                    }),
                    Executors.newVirtualThreadPerTaskExecutor());
            await().until(this::somebodyWaits);
            return theirs;
        });

        assertThat(second.get()).containsExactly(0, 1);
    }

    private static <T> T inTransaction(Node node, Supplier<T> work) {
        return node.transaction.execute(_ -> work.get());
    }

    @Test
    void a_segment_is_split_and_merged_again() {
        here.tokens.initializeTokenSegments(LOG, 1, at(1));
        var whole = Segment.ROOT_SEGMENT;
        assertThat(here.tokens.fetchToken(LOG, whole)).isEqualTo(at(1));
        here.tokens.initializeSegment(at(1), LOG, 1);
        assertThatThrownBy(() -> here.tokens.initializeSegment(at(1), LOG, 1))
                .isInstanceOf(UnableToInitializeTokenException.class);
        here.tokens.releaseClaim(LOG, 0);

        assertThatThrownBy(() -> inTransaction(there, () -> {
                    there.tokens.fetchToken(LOG, whole);
                    return 0;
                }))
                .isInstanceOf(UnableToClaimTokenException.class);
        var halves = there.tokens.fetchAvailableSegments(LOG);
        assertThat(halves).hasSize(2);
        for (var half : halves) {
            assertThat(there.tokens.fetchToken(LOG, half)).isEqualTo(at(1));
        }
        there.tokens.deleteToken(LOG, 1);
        there.tokens.releaseClaim(LOG, 0);

        assertThatThrownBy(() -> inTransaction(here, () -> {
                    here.tokens.fetchToken(LOG, halves.getFirst());
                    return 0;
                }))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(here.tokens.fetchToken(LOG, whole)).isEqualTo(at(1));
    }

    @Test
    void what_was_never_begun_cannot_be_claimed() {
        assertThat(here.tokens.fetchSegments(LOG)).isEmpty();
        assertThat(here.tokens.requiresExplicitSegmentInitialization()).isTrue();
        assertThatThrownBy(() -> here.tokens.fetchToken(LOG, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> here.tokens.storeToken(at(1), LOG, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void a_node_keeps_its_share_among_those_that_are_there() {
        here.tokens.initializeTokenSegments(LOG, 4, at(1));
        var ours = share(here);
        var theirs = share(there);
        assertThat(ours.getMaxSegments(LOG)).isEqualTo(4);
        assertThat(theirs.getMaxSegments(LOG)).isEqualTo(2);
        assertThat(ours.getMaxSegments(LOG)).isEqualTo(2);
        assertThat(ours.getMaxSegments("not begun")).isEqualTo(1);

        superuser
                .sql("update event_store.worker set seen_at = seen_at - interval '4 seconds' where node = :node")
                .param("node", there.tokens.node())
                .update();
        assertThat(ours.getMaxSegments(LOG)).isEqualTo(4);
    }

    private FairShare share(Node node) {
        return new FairShare(JdbcClient.create(postgres.dataSource(RealPostgres.User.QUERY)), node.tokens.node());
    }

    private long position() {
        return superuser
                .sql("select position from event_store.token")
                .query(Long.class)
                .single();
    }

    private String version() {
        return superuser
                .sql("select xmin::text || ctid::text from event_store.token")
                .query(String.class)
                .single();
    }

    private void claimed(String ago) {
        superuser
                .sql("update event_store.token set claimed_at = clock_timestamp() - :ago::interval")
                .param("ago", ago)
                .update();
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
