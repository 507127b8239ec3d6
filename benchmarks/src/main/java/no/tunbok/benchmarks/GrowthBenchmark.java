package no.tunbok.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tunbok.benchmarks.result.Figure;
import no.tunbok.benchmarks.result.Finding;
import no.tunbok.benchmarks.result.Unit;
import no.tunbok.benchmarks.result.Verdict;
import no.tunbok.benchmarks.store.Lives;
import no.tunbok.benchmarks.store.OurStore;
import no.tunbok.benchmarks.store.OurTables;

/** Whether the same work costs more when the store has grown. */
final class GrowthBenchmark implements Benchmark {

    private static final long SMALLEST = 10_000;
    private static final int STREAMS = 200;
    private static final int ROUNDS = 3;

    private record Grown(Figure append, Figure lag, Figure longestLag, Figure load) {}

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public List<Finding> measure(Run run) {
        var database = run.server().fresh("ours");
        OurStore.prepare(database);
        var sizes = new ArrayList<Grown>();
        var lives = new Lives(0, 0);
        for (long events = Math.min(SMALLEST, run.scale().grownTo());
                events <= run.scale().grownTo();
                events *= 10) {
            lives = lives.upTo(events);
            OurTables.fill(database, lives);
            var streams = OurTables.pilots(database, lives, STREAMS);
            var watch = new Watch();
            try (var store = OurStore.withSeenLog(database, watch::seen)) {
                sizes.add(measured(run, events, store, watch, streams));
            }
        }
        return List.of(finding(sizes));
    }

    private static Grown measured(Run run, long events, OurStore store, Watch watch, List<String> streams) {
        var scale = run.scale();
        var size = String.format(Locale.ROOT, "%,d events", events);
        var appender = new AppendBenchmark.Appender(store);
        var append = new Rounds<Double>()
                .of(size, warmUp -> AppendBenchmark.rate(scale, warmUp, appender))
                .take(Math.min(ROUNDS, scale.rounds()));
        store.awaitSeenLog();
        var lag = new Rounds<Latencies>()
                .of(size, _ -> watch.lag(store, LagBenchmark.commits(run, true)))
                .take(Math.min(ROUNDS, scale.rounds()));
        var load = new Rounds<Latencies>()
                .of(size, warmUp -> LoadBenchmark.times(run, warmUp, streams, store::loadPastTheFirst))
                .take(Math.min(ROUNDS, scale.rounds()));
        return new Grown(
                new Figure("append, at " + size, Unit.EVENTS_A_SECOND, append.of(size)),
                Latencies.figure("lag p50, at " + size, 50, lag.of(size)),
                Latencies.figure("lag p99, at " + size, 99, lag.of(size)),
                Latencies.figure("load, at " + size, 50, load.of(size)));
    }

    private Finding finding(List<Grown> sizes) {
        var figures = new ArrayList<Figure>();
        sizes.forEach(size -> figures.add(size.append()));
        sizes.forEach(size -> figures.add(size.lag()));
        sizes.forEach(size -> figures.add(size.longestLag()));
        sizes.forEach(size -> figures.add(size.load()));
        var first = sizes.getFirst();
        var last = sizes.getLast();
        return new Finding(
                name(),
                "ours, as the store grows",
                """
                The events that were there before are written into the tables by the database itself, keys and all. Then as above: \
                sixteen clients append, one client commits slowly, one client loads pilots of 36 facts that it does not remember. \
                Flat is taken to mean: at the largest size no more than a quarter worse than at the smallest.""",
                figures,
                List.of(
                        Verdict.atLeast(
                                0.8, "× the smallest", "append", last.append().times(first.append())),
                        Verdict.atMost(
                                1.25, "× the smallest", "lag p50", last.lag().times(first.lag())),
                        Verdict.atMost(
                                1.25,
                                "× the smallest",
                                "lag p99",
                                last.longestLag().times(first.longestLag())),
                        Verdict.atMost(
                                1.25, "× the smallest", "load", last.load().times(first.load()))));
    }
}
