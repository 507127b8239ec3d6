package no.tunbok.benchmarks.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that one run found.
 *
 * @param surroundings what the run stood on, as names and values; nothing that tells whose machine it was
 */
public record Results(LocalDate day, Duration took, Map<String, String> surroundings, List<Finding> findings) {

    public Results {
        findings = List.copyOf(findings);
    }

    /** The raw numbers, every round of them. */
    public void writeTo(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                JsonMapper.builder()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .build()
                                .writeValueAsString(this)
                        + "\n");
    }
}
