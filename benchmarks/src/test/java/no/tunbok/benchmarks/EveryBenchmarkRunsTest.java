package no.tunbok.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.benchmarks.result.Page;
import no.tunbok.benchmarks.result.Verdict;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each benchmark runs for a moment, so that it does not rot; how fast anything was says nothing here. */
class EveryBenchmarkRunsTest {

    @TempDir
    static Path folder;

    static Stream<String> names() {
        return Bench.ALL.stream().map(Benchmark::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void yields_numbers_for_every_contestant(String name) throws IOException {
        var terminal = new ByteArrayOutputStream();
        var results = Bench.measure(
                OneServer.SERVER,
                Scale.ofAMoment(),
                List.of(name),
                new PrintStream(terminal, true, StandardCharsets.UTF_8));

        assertThat(results.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.benchmark()).isEqualTo(name);
            assertThat(finding.figures())
                    .isNotEmpty()
                    .allSatisfy(figure -> assertThat(figure.rounds()).allMatch(Double::isFinite));
            assertThat(finding.verdicts())
                    .filteredOn(verdict -> verdict.unit().equals("answers"))
                    .as("right and wrong do not depend on how fast it was")
                    .allMatch(Verdict::reached);
        });
        assertThat(terminal.toString(StandardCharsets.UTF_8)).contains(name + ": ", "the goal is");
        assertThat(Page.of(results)).contains("## The goals", "## What it ran on");
        results.writeTo(folder.resolve("results.json"));
        assertThat(Files.readString(folder.resolve("results.json")))
                .contains("\"rounds\"", "\"PostgreSQL\"")
                .doesNotContain(System.getProperty("user.dir"));
    }
}
