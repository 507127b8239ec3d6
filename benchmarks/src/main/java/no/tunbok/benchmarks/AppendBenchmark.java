package no.tunbok.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.tunbok.benchmarks.result.Figure;
import no.tunbok.benchmarks.result.Finding;
import no.tunbok.benchmarks.result.Unit;
import no.tunbok.benchmarks.result.Verdict;
import no.tunbok.benchmarks.store.AxonStore;
import no.tunbok.benchmarks.store.FloorStore;
import no.tunbok.benchmarks.store.Life;
import no.tunbok.benchmarks.store.OurStore;
import no.tunbok.benchmarks.store.PeerStore;
import no.tunbok.benchmarks.store.PilotCommands;
import no.tunbok.benchmarks.store.Store;

/** Sixteen clients append, each event in a transaction of its own that is on disk before the next one. */
final class AppendBenchmark implements Benchmark {

    static final int CLIENTS = 16;

    /** How long a stream grows before its client begins another one. */
    static final int STREAM = 20;

    private static final String FLOOR = "floor: an insert and its commit";
    private static final String TALKING_FLOOR = "floor: begin, read the stream's end, insert, commit";
    private static final String OUR_ENGINE = "ours, through the engine";
    private static final String PEER_ENGINE = "peer, through the engine";
    private static final String OUR_BUS = "ours, through command bus and aggregate";
    private static final String PEER_BUS = "peer, through command bus and aggregate";
    private static final String PILOTS = "ours, the register's own pilots and rules";

    @Override
    public String name() {
        return "append";
    }

    @Override
    public List<Finding> measure(Run run) {
        var server = run.server();
        var scale = run.scale();
        try (var floor = FloorStore.open(server.fresh("floor"));
                var ours = OurStore.open(server.fresh("ours"));
                var peer = PeerStore.open(server.fresh("peer"));
                var pilots = PilotCommands.open(server.fresh("pilots"))) {
            var rates = new Rounds<Double>()
                    .of(FLOOR, warmUp -> rate(scale, warmUp, new Appender(floor)))
                    .of(TALKING_FLOOR, warmUp -> rate(scale, warmUp, new Talker(floor)))
                    .of(OUR_ENGINE, warmUp -> rate(scale, warmUp, new Appender(ours)))
                    .of(PEER_ENGINE, warmUp -> rate(scale, warmUp, new Appender(peer)))
                    .of(OUR_BUS, warmUp -> rate(scale, warmUp, new Commander(ours)))
                    .of(PEER_BUS, warmUp -> rate(scale, warmUp, new Commander(peer)))
                    .of(PILOTS, warmUp -> Clients.perSecond(CLIENTS, lap(scale, warmUp), pilots::client))
                    .take(scale.rounds());
            return List.of(finding(rates));
        }
    }

    private Finding finding(Turns<Double> rates) {
        return new Finding(
                name(),
                "sixteen clients, one event a commit, durable",
                """
                Every contestant keeps the same facts of about 0.8 kB with the same keys; the floor is given them as bytes, the others \
                write them as JSON first. A client begins a new stream after twenty events; through the bus, the aggregate is loaded from \
                its events for each command: that takes three exchanges with the database instead of one, as the second floor does without any \
                more work. All have as many connections.""",
                rates.figures(AppendBenchmark::figure),
                List.of(
                        against(rates, 0.8, "× the floor", OUR_ENGINE, FLOOR),
                        against(rates, 0.5, "× the floor", OUR_BUS, FLOOR),
                        against(rates, 8, "× the peer", OUR_ENGINE, PEER_ENGINE),
                        against(rates, 8, "× the peer", OUR_BUS, PEER_BUS)));
    }

    private static Figure figure(String contestant, List<Double> rounds) {
        return new Figure(contestant, Unit.EVENTS_A_SECOND, rounds);
    }

    private static Verdict against(Turns<Double> rates, double bound, String unit, String contestant, String other) {
        var found = figure(contestant, rates.of(contestant)).times(figure(other, rates.of(other)));
        return Verdict.atLeast(bound, unit, contestant, found);
    }

    static double rate(Scale scale, boolean warmUp, Contestant contestant) {
        return Clients.perSecond(CLIENTS, lap(scale, warmUp), contestant::client);
    }

    private static Duration lap(Scale scale, boolean warmUp) {
        return warmUp ? scale.warmUp() : scale.lap();
    }

    /** Whoever can be given clients. */
    interface Contestant {
        Runnable client();
    }

    /** Appends to the end of streams. */
    record Appender(Store store) implements Contestant {
        @Override
        public Runnable client() {
            return new Streams((stream, number) -> store.append(stream, number, List.of(Life.at(number))));
        }
    }

    /** Says to the database what a command through an aggregate says at least. */
    record Talker(FloorStore store) implements Contestant {
        @Override
        public Runnable client() {
            return new Streams((stream, number) -> store.readAndAppend(stream, number, Life.at(number)));
        }
    }

    /** Sends commands. */
    record Commander(AxonStore store) implements Contestant {
        @Override
        public Runnable client() {
            return new Streams((stream, number) -> store.command(stream, Life.at(number)));
        }
    }

    /** What is done with the next place of a stream. */
    interface Step {
        void take(String stream, long number);
    }

    /** One stream after another, each until it is long enough. */
    private static final class Streams implements Runnable {

        private final Step step;
        private String stream = "";
        private long number = STREAM;

        Streams(Step step) {
            this.step = step;
        }

        @Override
        public void run() {
            if (number == STREAM) {
                stream = UUID.randomUUID().toString();
                number = 0;
            }
            step.take(stream, number++);
        }
    }
}
