package no.tunbok.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.tunbok.benchmarks.result.Figure;
import no.tunbok.benchmarks.result.Finding;
import no.tunbok.benchmarks.result.Verdict;
import no.tunbok.benchmarks.store.FloorStore;
import no.tunbok.benchmarks.store.Life;
import no.tunbok.benchmarks.store.OurStore;
import no.tunbok.benchmarks.store.PeerStore;
import no.tunbok.benchmarks.store.Store;

/** Reads one aggregate at a time, short and long ones. */
final class LoadBenchmark implements Benchmark {

    private static final String FLOOR = "floor: SELECT of its rows";
    private static final String OURS = "ours, the events, not remembered";
    private static final String REMEMBERED = "ours, the events, remembered";
    private static final String PEER = "peer, the events";
    private static final String OUR_AGGREGATE = "ours, the aggregate, remembered";
    private static final String PEER_AGGREGATE = "peer, the aggregate";

    @Override
    public String name() {
        return "load";
    }

    @Override
    public List<Finding> measure(Run run) {
        var server = run.server();
        try (var floor = FloorStore.open(server.fresh("floor"));
                var ours = OurStore.open(server.fresh("ours"));
                var peer = PeerStore.open(server.fresh("peer"))) {
            var findings = new ArrayList<Finding>();
            for (int length : List.of(10, 100, 1_000)) {
                var streams = IntStream.range(0, run.scale().streams())
                        .mapToObj(_ -> UUID.randomUUID().toString())
                        .toList();
                for (var store : List.of(floor, ours, peer)) {
                    streams.forEach(stream -> write(store, stream, length));
                }
                findings.add(finding(
                        length,
                        new Rounds<Latencies>()
                                .of(FLOOR, warmUp -> times(run, warmUp, streams, floor::load))
                                .of(OURS, warmUp -> times(run, warmUp, streams, ours::loadPastTheFirst))
                                .of(REMEMBERED, warmUp -> times(run, warmUp, streams, ours::load))
                                .of(PEER, warmUp -> times(run, warmUp, streams, peer::load))
                                .of(OUR_AGGREGATE, warmUp -> times(run, warmUp, streams, ours::loadAggregate))
                                .of(PEER_AGGREGATE, warmUp -> times(run, warmUp, streams, peer::loadAggregate))
                                .take(run.scale().rounds())));
            }
            return findings;
        }
    }

    static void write(Store store, String stream, int length) {
        store.append(stream, 0, LongStream.range(0, length).mapToObj(Life::at).toList());
    }

    static Latencies times(Run run, boolean warmUp, List<String> streams, Consumer<String> load) {
        var latencies = new Latencies();
        var lap = warmUp ? run.scale().warmUp().dividedBy(4) : run.scale().lap().dividedBy(4);
        long end = System.nanoTime() + lap.toNanos();
        do {
            var stream = streams.get(ThreadLocalRandom.current().nextInt(streams.size()));
            long start = System.nanoTime();
            load.accept(stream);
            latencies.add((System.nanoTime() - start) / 1_000);
        } while (System.nanoTime() < end);
        return latencies;
    }

    private Finding finding(int length, Turns<Latencies> times) {
        var verdicts = length == 100
                ? List.of(
                        against(times, OUR_AGGREGATE, "an aggregate of 100 events, loaded before by this process"),
                        against(times, OURS, "the events of an aggregate of 100, for the first time"))
                : List.<Verdict>of();
        return new Finding(
                name(),
                "one aggregate of %d events, median".formatted(length),
                """
                One client, warm, a few streams in no order. The floor only fetches the rows; the others read them into facts, and \
                the aggregate is loaded by its repository as for a command. Ours remembers streams that it has read, and asks the database \
                only for what is new; what a first time costs is measured by reading from the second event on, which is never remembered.""",
                times.figures(LoadBenchmark::figure),
                verdicts);
    }

    private static Figure figure(String contestant, List<Latencies> rounds) {
        return Latencies.figure(contestant, 50, rounds);
    }

    private static Verdict against(Turns<Latencies> times, String contestant, String about) {
        var found = figure(contestant, times.of(contestant)).times(figure(FLOOR, times.of(FLOOR)));
        return Verdict.atMost(1.5, "× the floor", about, found);
    }
}
