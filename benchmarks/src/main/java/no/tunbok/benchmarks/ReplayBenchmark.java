package no.tunbok.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import no.tunbok.benchmarks.result.Figure;
import no.tunbok.benchmarks.result.Finding;
import no.tunbok.benchmarks.result.Unit;
import no.tunbok.benchmarks.result.Verdict;
import no.tunbok.benchmarks.store.FloorStore;
import no.tunbok.benchmarks.store.Lives;
import no.tunbok.benchmarks.store.OurTables;
import no.tunbok.benchmarks.store.Pause;
import no.tunbok.benchmarks.store.PeerStore;
import no.tunbok.benchmarks.store.QueryProjections;

/** Makes every read model of the register anew from the first event. */
final class ReplayBenchmark implements Benchmark {

    /** A round takes minutes, and its rates differ little. */
    private static final int ROUNDS_LEFT_OUT = 2;

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public List<Finding> measure(Run run) {
        var lives = Lives.ofEvents(run.scale().replayed());
        var peers = Lives.ofEvents(run.scale().replayedByPeer());
        var server = run.server();
        var ourDatabase = server.fresh("ours");
        QueryProjections.prepare(ourDatabase);
        OurTables.fill(ourDatabase, lives);
        try (var floor = FloorStore.open(server.fresh("floor"), lives);
                var ours = QueryProjections.open(ourDatabase)) {
            var patience = run.scale().patience();
            var rates = new Rounds<Double>()
                    .of("floor", _ -> floor(floor))
                    .of("dossiers", _ -> ours.rebuildDossiers())
                    .of("lists", warmUp -> lists(ours, warmUp))
                    .of("peer", _ -> peer(run, peers, patience))
                    .take(Math.max(1, run.scale().rounds() - ROUNDS_LEFT_OUT));
            return List.of(finding(
                    lives,
                    peers,
                    new Figure("floor: SELECT of all events in order", Unit.EVENTS_A_SECOND, rates.of("floor")),
                    new Figure("ours, the dossiers", Unit.EVENTS_A_SECOND, rates.of("dossiers")),
                    new Figure("ours, the lists of any day", Unit.EVENTS_A_SECOND, rates.of("lists")),
                    new Figure("peer, a row for each event", Unit.EVENTS_A_SECOND, rates.of("peer"))));
        }
    }

    private static double lists(QueryProjections ours, boolean warmUp) {
        return warmUp ? ours.fillLists() : ours.rebuildLists();
    }

    /** The same events into the ones and then into the others: the times add up. */
    private static Figure both(Figure ones, Figure others) {
        var rates = new ArrayList<Double>();
        for (int round = 0; round < ones.rounds().size(); round++) {
            rates.add(1 / (1 / ones.rounds().get(round) + 1 / others.rounds().get(round)));
        }
        return new Figure("ours, all read models", Unit.EVENTS_A_SECOND, rates);
    }

    private static double floor(FloorStore floor) {
        long start = System.nanoTime();
        return floor.readAll() / seconds(start);
    }

    /** It replays in a new database each time, since what it has done it does not do again. */
    private static double peer(Run run, Lives lives, Duration patience) {
        var database = run.server().fresh("peer");
        PeerStore.open(database).close();
        PeerStore.fill(database, lives);
        long start = System.nanoTime();
        var seen = new LongAdder();
        try (var _ = PeerStore.replaying(database, _ -> seen.increment())) {
            while (seen.sum() < lives.events() && seconds(start) < patience.toSeconds()) {
                Pause.millis(10);
            }
            return seen.sum() / seconds(start);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private Finding finding(Lives lives, Lives peers, Figure floor, Figure dossiers, Figure lists, Figure peer) {
        var ours = both(dossiers, lists);
        return new Finding(
                name(),
                String.format(Locale.ROOT, "%,d events into every read model", lives.events()),
                String.format(
                        Locale.ROOT,
                        """
                        Pilots with %d facts each, a thousand pilots at the same time, written into the tables by the database itself. Ours \
                        is the whole way from the order to rebuild to the last row, where the rows are as they should be. Each read \
                        model reads all events for itself: alone, the dossiers reach %.2f × the floor, the lists %.2f; the goals are \
                        about all of them, one after the other. The peer is measured on %,d events and with a read model that has \
                        less to do: one row for each event.""",
                        lives.events() / (lives.to() - lives.from()),
                        dossiers.times(floor),
                        lists.times(floor),
                        peers.events()),
                List.of(floor, dossiers, lists, ours, peer),
                List.of(
                        Verdict.atLeast(0.5, "× the floor", "all read models", ours.times(floor)),
                        Verdict.atLeast(40, "× the peer", "all read models", ours.times(peer))));
    }
}
