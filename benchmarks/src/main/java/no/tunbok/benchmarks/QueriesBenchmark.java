package no.tunbok.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import no.tunbok.benchmarks.result.Figure;
import no.tunbok.benchmarks.result.Finding;
import no.tunbok.benchmarks.result.Verdict;
import no.tunbok.benchmarks.store.BareAnswers;
import no.tunbok.benchmarks.store.Crowd;
import no.tunbok.benchmarks.store.Database;
import no.tunbok.benchmarks.store.OurTables;
import no.tunbok.benchmarks.store.QueryProjections;
import no.tunbok.benchmarks.store.Questions;
import no.tunbok.benchmarks.store.Register;

/** Asks a large register what dashboards and auditors ask, and makes its largest read model anew meanwhile. */
final class QueriesBenchmark implements Benchmark {

    private static final String BARE = "the bare SQL";
    private static final String FLOOR = "floor: the bare SQL over HTTP";
    private static final String OURS = "ours";
    private static final int QUESTIONS = 500;
    private static final int SEED = 11;

    /** What of a turn of other benchmarks is enough here, where there are many contestants. */
    private static final int SHARE = 3;

    @Override
    public String name() {
        return "queries";
    }

    @Override
    public List<Finding> measure(Run run) {
        var database = run.server().fresh("register");
        var crowd = Crowd.ofEvents(run.scale().asked());
        fill(database, crowd);
        try (var register = Register.withBareAnswers(database)) {
            var times = new EnumMap<Questions, Turns<Latencies>>(Questions.class);
            for (var questions : Questions.values()) {
                times.put(questions, times(run, register, crowd, questions));
            }
            var findings = new ArrayList<Finding>();
            for (var questions : Questions.values()) {
                findings.add(finding(crowd, questions, times));
            }
            findings.add(new RebuildUnderLoad(name(), run, database, register, crowd).measure());
            return findings;
        }
    }

    /** The events by the database itself, the rows by rebuilding. */
    private static void fill(Database database, Crowd crowd) {
        Register.prepare(database);
        OurTables.fill(database, crowd);
        try (var projections = QueryProjections.open(database)) {
            projections.rebuildDossiers();
            projections.fillLists();
            projections.tellTokens();
        }
        OurTables.settle(database);
    }

    private static Turns<Latencies> times(Run run, Register register, Crowd crowd, Questions kind) {
        var random = new Random(SEED);
        var questions =
                Stream.generate(() -> kind.any(crowd, random)).limit(QUESTIONS).toList();
        var bare = register.bareAnswers();
        bare.answer(questions);
        return new Rounds<Latencies>()
                .of(BARE, warmUp -> times(run, warmUp, bare::rows))
                .of(FLOOR, warmUp -> times(run, warmUp, number -> ask(register, BareAnswers.path(number))))
                .of(
                        OURS,
                        warmUp -> times(
                                run,
                                warmUp,
                                number -> ask(register, questions.get(number).path())))
                .take(run.scale().rounds());
    }

    private static void ask(Register register, String path) {
        var answer = register.get(path);
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " was answered " + answer.body());
    }

    private static Latencies times(Run run, boolean warmUp, IntConsumer ask) {
        var latencies = new Latencies();
        var lap = (warmUp ? run.scale().warmUp() : run.scale().lap()).dividedBy(SHARE);
        long end = System.nanoTime() + lap.toNanos();
        do {
            int number = ThreadLocalRandom.current().nextInt(QUESTIONS);
            long start = System.nanoTime();
            ask.accept(number);
            latencies.add((System.nanoTime() - start) / 1_000);
        } while (System.nanoTime() < end);
        return latencies;
    }

    private Finding finding(Crowd crowd, Questions kind, Map<Questions, Turns<Latencies>> all) {
        var times = Objects.requireNonNull(all.get(kind));
        var figures = new ArrayList<Figure>();
        figures.addAll(times.figures((name, rounds) -> Latencies.figure(name + ", p50", 50, rounds)));
        figures.addAll(times.figures((name, rounds) -> Latencies.figure(name + ", p99", 99, rounds)));
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(Verdict.atMost(
                2, "× the floor, p99", kind.title(), p99(times, OURS).times(p99(times, FLOOR))));
        kind.ofToday()
                .ifPresent(today -> verdicts.add(Verdict.atMost(
                        2,
                        "× today, p99",
                        kind.title(),
                        p99(times, OURS).times(p99(Objects.requireNonNull(all.get(today)), OURS)))));
        return new Finding(
                name(),
                kind.title(),
                String.format(Locale.ROOT, """
                        %,d pilots with %,d facts, each under a name and in places of its own. One client asks the whole register over \
                        HTTP, for fifty at a time where it is a list. The floor does the same over the same HTTP with one statement, and nothing \
                        else: it does not say from which position it answers, and waits for nobody. Beside it, that statement without HTTP.""", crowd.pilots(), crowd.events()),
                figures,
                verdicts);
    }

    private static Figure p99(Turns<Latencies> times, String contestant) {
        return Latencies.figure(contestant, 99, times.of(contestant));
    }
}
