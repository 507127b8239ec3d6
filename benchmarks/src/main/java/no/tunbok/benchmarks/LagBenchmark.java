package no.tunbok.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import no.tunbok.benchmarks.result.Figure;
import no.tunbok.benchmarks.result.Finding;
import no.tunbok.benchmarks.result.Verdict;
import no.tunbok.benchmarks.store.OnePilot;
import no.tunbok.benchmarks.store.OurStore;
import no.tunbok.benchmarks.store.PeerStore;
import no.tunbok.benchmarks.store.Register;

/** How long after its commit an event is in a read model, while commits come slowly: in one JVM, and in two processes. */
final class LagBenchmark implements Benchmark {

    static final int COMMITS_A_SECOND = 50;

    /** The pilot that is told of grows with each command: fewer of them keep it at a size that a pilot has. */
    private static final int SHARE = 4;

    private static final String OURS = "ours";
    private static final String PEER = "peer";

    @Override
    public String name() {
        return "lag";
    }

    @Override
    public List<Finding> measure(Run run) {
        return List.of(inOneProcess(run), betweenProcesses(run), toTheStatus(run));
    }

    private Finding inOneProcess(Run run) {
        var server = run.server();
        var ourWatch = new Watch();
        var peerWatch = new Watch();
        try (var ours = OurStore.withSeenLog(server.fresh("ours"), ourWatch::seen);
                var peer = PeerStore.withSeenLog(server.fresh("peer"), peerWatch::seen)) {
            ours.awaitSeenLog();
            peer.awaitSeenLog();
            var lags = new Rounds<Latencies>()
                    .of(OURS, warmUp -> ourWatch.lag(ours, commits(run, warmUp)))
                    .of(PEER, warmUp -> peerWatch.lag(peer, commits(run, warmUp)))
                    .take(run.scale().rounds());
            return finding("commit to visible, in one JVM", lags, 10);
        }
    }

    private Finding betweenProcesses(Run run) {
        var server = run.server();
        var ourDatabase = server.fresh("ours");
        var peerDatabase = server.fresh("peer");
        try (var ours = OurStore.open(ourDatabase);
                var peer = PeerStore.open(peerDatabase);
                var ourReader = OtherProcess.reading(OURS, ourDatabase);
                var peerReader = OtherProcess.reading(PEER, peerDatabase)) {
            ourReader.awaitReady();
            peerReader.awaitReady();
            var lags = new Rounds<Latencies>()
                    .of(OURS, warmUp -> ourReader.watch().lag(ours, commits(run, warmUp)))
                    .of(PEER, warmUp -> peerReader.watch().lag(peer, commits(run, warmUp)))
                    .take(run.scale().rounds());
            return finding("commit to visible, between two processes", lags, 20);
        }
    }

    private Finding toTheStatus(Run run) {
        try (var register = Register.open(run.server().fresh("register"))) {
            var pilot = OnePilot.of(register);
            var lags = new Rounds<Latencies>()
                    .of(OURS, warmUp -> status(pilot, commits(run, warmUp) / SHARE))
                    .take(run.scale().rounds());
            return new Finding(
                    name(),
                    "command answered to status answered, the whole register over HTTP",
                    """
                    One client tells the register of a pilot, and asks for the pilot's status as soon as it is answered; the status has to \
                    hold what was told. The time is that of the question: HTTP, what is left of the lag, and the answer itself.""",
                    percentiles(lags),
                    List.of());
        }
    }

    private static Latencies status(OnePilot pilot, int times) {
        var latencies = new Latencies();
        for (int time = 0; time < times; time++) {
            var position = pilot.tell();
            long start = System.nanoTime();
            pilot.ask(position);
            latencies.add((System.nanoTime() - start) / 1_000);
        }
        return latencies;
    }

    static int commits(Run run, boolean warmUp) {
        return warmUp ? run.scale().commits() / 2 : run.scale().commits();
    }

    private Finding finding(String title, Turns<Latencies> lags, double goal) {
        var found = Latencies.figure(OURS, 99, lags.of(OURS)).median();
        return new Finding(
                name(),
                title,
                """
                %d commits a second by one client. The time runs from the moment at which the one who appended was told that it is done, \
                to the moment at which a row that a pooled processor has written for the event is committed. The peer looks for news every \
                20 ms, but its pooled processors look only every 500 ms, which cannot be set, unless the store calls them back; its own does not.""".formatted(COMMITS_A_SECOND),
                percentiles(lags),
                List.of(Verdict.atMost(goal, "ms p99", title, found)));
    }

    private static List<Figure> percentiles(Turns<Latencies> lags) {
        var median = lags.figures((contestant, rounds) -> Latencies.figure(contestant + ", p50", 50, rounds));
        var worst = lags.figures((contestant, rounds) -> Latencies.figure(contestant + ", p99", 99, rounds));
        return Stream.concat(median.stream(), worst.stream()).toList();
    }
}
