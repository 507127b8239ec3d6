package no.tunbok.standalone.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import no.tunbok.standalone.RunningTunbok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is asked, the answer is as the contract says: no fault of our own, every refusal a problem, every page of its schema.
 * {@code -Dfuzz.seconds=600 -Dfuzz.seed=1} goes on for longer, or again.
 */
class FuzzedContractTest {

    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 60);

    @Test
    @Timeout(3_600)
    @SuppressWarnings("SystemOut") // whoever wants to see it again needs the seed
    void every_answer_keeps_the_contract(@TempDir Path folder) {
        long seed = Long.getLong("fuzz.seed", 1);
        System.out.println("Fuzzing with -Dfuzz.seed=" + seed);
        try (var tunbok = RunningTunbok.start(folder, true)) {
            var fuzzer = new Fuzzer(tunbok.address(), seed);
            fuzzer.run(Duration.ofSeconds(SECONDS));

            System.out.println("Answers by status: " + fuzzer.answers());
            assertThat(fuzzer.faults().entrySet().stream()
                            .map(fault -> fault.getKey() + "\n  " + fault.getValue())
                            .toList())
                    .as("-Dfuzz.seed=" + seed)
                    .isEmpty();
            assertThat(fuzzer.answers().keySet()).contains(200, 400, 404, 422);
        }
    }
}
