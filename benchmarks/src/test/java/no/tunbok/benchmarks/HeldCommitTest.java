package no.tunbok.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.tunbok.benchmarks.store.HeldCommit;
import no.tunbok.benchmarks.store.HeldCommit.Circumstance;
import no.tunbok.benchmarks.store.OurStore;
import no.tunbok.benchmarks.store.PeerStore;
import no.tunbok.benchmarks.store.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reason for a ledger of our own: the same commit, held open, on Axon's own engine and on ours. */
class HeldCommitTest {

    private static final Duration GAP_TIMEOUT = Duration.ofMillis(200);
    private static final Duration HELD = GAP_TIMEOUT.multipliedBy(2);

    private static final Server SERVER = OneServer.SERVER;

    private static OurStore ours;

    @BeforeAll
    static void open() {
        ours = OurStore.open(SERVER.fresh("ours"));
    }

    @AfterAll
    static void close() {
        ours.close();
    }

    @ParameterizedTest
    @EnumSource
    void our_readers_miss_nothing(Circumstance circumstance) {
        assertThat(new HeldCommit(ours, ours.transactions(), HELD).missed(circumstance))
                .isZero();
    }

    @Test
    void axons_own_engine_shows_it_to_a_reader_that_keeps_up() {
        try (var peer = PeerStore.open(SERVER.fresh("peer"), Duration.ofMinutes(1))) {
            assertThat(new HeldCommit(peer, peer.transactions(), HELD).missed(Circumstance.READER_KEEPS_UP))
                    .isZero();
        }
    }

    @Test
    void axons_own_engine_never_shows_it_to_a_reader_that_comes_late() {
        try (var peer = PeerStore.open(SERVER.fresh("peer"), GAP_TIMEOUT)) {
            assertThat(new HeldCommit(peer, peer.transactions(), HELD).missed(Circumstance.READER_COMES_LATE))
                    .isOne();
        }
    }

    @Test
    void axons_own_engine_with_its_defaults_never_shows_it_where_a_clock_is_a_minute_behind() {
        try (var peer = PeerStore.open(SERVER.fresh("peer"))) {
            assertThat(new HeldCommit(peer, peer.transactions(), Duration.ZERO).missed(Circumstance.CLOCK_IS_BEHIND))
                    .isOne();
        }
    }
}
