package no.tunbok.query.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.query.wording.Wording;

/** What was told, and how it sounds. */
public final class Telling {

    private static final Instant TOLD = Instant.parse("2030-01-01T12:00:00Z");

    private Telling() {}

    /** Told one a day in 2030, when all of it had happened. */
    @SafeVarargs
    @SuppressWarnings("varargs") // nothing is written into it
    public static <F extends Fact<F>> History<F> told(F... facts) {
        return told(Arrays.stream(facts).toList());
    }

    public static <F extends Fact<F>> History<F> told(List<? extends F> facts) {
        var records = new ArrayList<Recorded<F>>();
        facts.forEach(
                fact -> records.add(new Recorded<>(records.size(), TOLD.plusSeconds(86_400L * records.size()), fact)));
        return new History<>(records);
    }

    /** What any sentence must be, whatever the fact. */
    public static void assertThatItSoundsRight(Object fact, Wording words) {
        for (var sentence : new String[] {words.nb(), words.nn()}) {
            assertThat(sentence)
                    .as(fact.toString())
                    .isNotBlank()
                    .endsWith(".")
                    .doesNotContainPattern("\\bnull\\b")
                    .doesNotContain("{", "[", "%", "Confidential", "  ", " .", " ,", "..");
        }
    }
}
