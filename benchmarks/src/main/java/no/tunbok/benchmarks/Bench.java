package no.tunbok.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.tunbok.benchmarks.result.Finding;
import no.tunbok.benchmarks.result.Page;
import no.tunbok.benchmarks.result.Results;
import no.tunbok.benchmarks.result.Terminal;
import no.tunbok.benchmarks.store.Server;

/** Measures what was asked for, shows it, and writes it down. */
public final class Bench {

    static final List<Benchmark> ALL = List.of(
            new AppendBenchmark(),
            new LagBenchmark(),
            new LoadBenchmark(),
            new HeldCommitBenchmark(),
            new ReplayBenchmark(),
            new QueriesBenchmark(),
            new GrowthBenchmark());

    private static final Path TARGET = Path.of("benchmarks", "target");
    private static final Path RAW = TARGET.resolve("results.json");
    private static final Path PAGE = Path.of("docs", "benchmarks.md");

    private Bench() {}

    /** To be run in the root of the repository, where the results belong. */
    @SuppressWarnings("SystemOut") // the person who started it reads here
    public static void main(String[] arguments) throws IOException {
        var known = ALL.stream().map(Benchmark::name).toList();
        try {
            var options = Options.parse(known, arguments);
            Files.createDirectories(TARGET);
            var data = Files.createTempDirectory(TARGET, "postgres-");
            try (var server = Server.start(data)) {
                var results = measure(server, Scale.of(options.minutes()), options.names(), System.out);
                results.writeTo(RAW);
                System.out.printf("%nEvery round is in %s%n", RAW);
                if (options.publish()) {
                    Files.writeString(PAGE, Page.of(results));
                    System.out.printf("%s is written anew%n", PAGE);
                }
            }
            System.exit(0); // Axon's own event store leaves threads behind
        } catch (Options.NotUnderstood notUnderstood) {
            System.err.println(notUnderstood.getMessage());
            System.err.println(Options.USAGE.formatted(String.join(", ", known)));
            System.exit(2);
        }
    }

    /** Runs those benchmarks, or all when none is named. */
    static Results measure(Server server, Scale scale, List<String> names, PrintStream out) {
        var began = Instant.now();
        var surroundings = Surroundings.of(server);
        surroundings.forEach((name, value) -> out.printf("%s: %s%n", name, value));
        var terminal = new Terminal(out);
        var findings = new ArrayList<Finding>();
        for (var benchmark : ALL) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                var start = Instant.now();
                var found = benchmark.measure(new Run(server, scale));
                found.forEach(terminal::show);
                findings.addAll(found);
                out.printf(
                        "  (%s took %d s)%n",
                        benchmark.name(), Duration.between(start, Instant.now()).toSeconds());
            }
        }
        return new Results(
                LocalDate.ofInstant(began, ZoneOffset.UTC),
                Duration.between(began, Instant.now()),
                surroundings,
                findings);
    }
}
