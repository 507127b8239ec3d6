package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a fact of the sample that is put right. */
@Timeout(240)
class SampleCorrectionTest {

    private static final Sample SAMPLE = Sample.loeftet2();
    private static final String NORDLAND = pilot("nordland");
    private static final String OSLO_VIKEN = pilot("oslo-viken");
    private static final String IN_KONGSBERG = "10ef7e72-0001-8000-8000-202204053006";

    @Test
    void a_workshop_that_is_annulled_leaves_the_dossier_but_neither_the_history_nor_the_other_pilot(
            @TempDir Path folder) {
        try (var tunbok = RunningTunbok.start(folder, true);
                var reader = new Reader(tunbok.address())) {
            var before = reader.held(NORDLAND, IN_KONGSBERG, "");
            var others = reader.history(OSLO_VIKEN, "");
            var moment =
                    reader.history(NORDLAND, "").getLast().path("recordedAt").asString();
            var position = "position:" + reader.ask(Reader.PILOTS).path("position");

            var answer = reader.send(reader.command(NORDLAND, "annul-fact", """
                            {"occurredOn": {"from": "2023-01-12"}, "target": %s, "reason": "WRONG_PARTY",
                             "explanation": "Prøve", "orderedBy": "supervisor-2", "lateReason": "Prøve",
                             "source": {"kind": "MINUTES", "reference": "Møte 3/2023"}}""".formatted(before.path("number")))
                    .header("Idempotency-Key", "annul")
                    .header(
                            "If-Match",
                            "\"%s\"".formatted(reader.dossier(NORDLAND, "").path("version"))));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            reader.hasSeen(answer);

            assertThat(reader.workshops(NORDLAND, "")).doesNotContain(IN_KONGSBERG);
            var after = reader.held(NORDLAND, IN_KONGSBERG, "");
            assertThat(after.path("standing").asString()).isEqualTo("ANNULLED");
            assertThat(after.path("fact")).isEqualTo(before.path("fact"));
            assertThat(reader.workshops(OSLO_VIKEN, "")).contains(IN_KONGSBERG);
            assertThat(reader.held(OSLO_VIKEN, IN_KONGSBERG, "")
                            .path("standing")
                            .asString())
                    .as("it was held, but not with the first")
                    .isEqualTo("CORRECTED");
            assertThat(reader.history(OSLO_VIKEN, "?knownAt=" + position)).isEqualTo(others);
            for (var then : List.of(moment, position)) {
                assertThat(reader.workshops(NORDLAND, "?knownAt=" + then)).contains(IN_KONGSBERG);
                assertThat(reader.held(NORDLAND, IN_KONGSBERG, "?knownAt=" + then))
                        .isEqualTo(before);
            }
        }
    }

    private static String pilot(String name) {
        return Objects.requireNonNull(SAMPLE.entries().get(name)).id();
    }
}
