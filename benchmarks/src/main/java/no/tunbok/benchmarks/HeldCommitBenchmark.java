package no.tunbok.benchmarks;

import java.time.Duration;
import java.util.List;
import no.tunbok.benchmarks.result.Figure;
import no.tunbok.benchmarks.result.Finding;
import no.tunbok.benchmarks.result.Unit;
import no.tunbok.benchmarks.result.Verdict;
import no.tunbok.benchmarks.store.HeldCommit;
import no.tunbok.benchmarks.store.HeldCommit.Circumstance;
import no.tunbok.benchmarks.store.OurStore;
import no.tunbok.benchmarks.store.PeerStore;

/** Whether a reader misses an event whose transaction was still open when later ones had been committed and read. */
final class HeldCommitBenchmark implements Benchmark {

    /** So short that nobody has to wait for a minute; what happens is the same. */
    private static final Duration GAP_TIMEOUT = Duration.ofMillis(300);

    private static final Duration HELD = GAP_TIMEOUT.multipliedBy(3);

    @Override
    public String name() {
        return "held-commit";
    }

    @Override
    public List<Finding> measure(Run run) {
        var server = run.server();
        try (var ours = OurStore.open(server.fresh("ours"));
                var peer = PeerStore.open(server.fresh("peer"), GAP_TIMEOUT);
                var untuned = PeerStore.open(server.fresh("peer"))) {
            var ourCommits = new HeldCommit(ours, ours.transactions(), HELD);
            var peerCommits = new HeldCommit(peer, peer.transactions(), HELD);
            var untunedCommits = new HeldCommit(untuned, untuned.transactions(), Duration.ZERO);
            return List.of(
                    finding(
                            "a reader that keeps up with the others",
                            Circumstance.READER_KEEPS_UP,
                            ourCommits,
                            peerCommits),
                    finding("a reader that comes late", Circumstance.READER_COMES_LATE, ourCommits, peerCommits),
                    finding(
                            "another node's clock is a minute behind",
                            Circumstance.CLOCK_IS_BEHIND,
                            ourCommits,
                            untunedCommits));
        }
    }

    private Finding finding(String title, Circumstance circumstance, HeldCommit ours, HeldCommit peer) {
        var missed = new Figure("ours", Unit.EVENTS_MISSED, List.of((double) ours.missed(circumstance)));
        var missedByPeer = new Figure("peer", Unit.EVENTS_MISSED, List.of((double) peer.missed(circumstance)));
        return new Finding(
                name(),
                title,
                circumstance.explanation(),
                List.of(missed, missedByPeer),
                List.of(Verdict.atMost(0, "events missed", title, missed.median())));
    }
}
