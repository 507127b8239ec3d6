package no.tunbok.standalone.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Putting right what was put right wrongly, or by two at once, or too late for somebody who had acted on it. */
@Timeout(240)
@ExtendWith(OneRegister.class)
class WrongRepairTest {

    private static final int RACES = 5;

    private final Register register;

    WrongRepairTest(Register register) {
        this.register = register;
    }

    private static String farms(long howMany) {
        return """
                {"occurredOn": {"from": "2022-11-08"}, "code": "APPROVED_PROVIDERS", "value": %d, "unit": "gårder"}""".formatted(howMany);
    }

    @Test
    void mistake_23_a_correction_that_was_wrong_itself() {
        var pilot = Pilots.started(register);
        var told = pilot.tell("register-indicator", farms(27));
        var first = pilot.known();
        var wrong = pilot.correct(told, "TYPO", farms(72));
        var second = pilot.known();

        pilot.refuses("correct-fact", pilot.correction(wrong, "TYPO", farms(29)))
                .breaks("X-3", "/target");
        var annulment = pilot.annul(wrong, "TYPO");
        var third = pilot.known();
        assertThat(third.dossier().text("/indicators/0/value"))
                .as("it reads as it was told")
                .isEqualTo("27");
        var right = pilot.correct(told, "TYPO", farms(29));

        assertThat(pilot.dossier().text("/indicators/0/value")).isEqualTo("29");
        assertThat(List.of(first, second, third))
                .allSatisfy(Known::isStillToldAsItWas)
                .extracting(known -> known.dossier().text("/indicators/0/value"))
                .containsExactly("27", "72", "27");
        pilot.showsThatItWasAnnulled(wrong, annulment);
        pilot.showsThatItWasCorrected(told, right);
        assertThat(pilot.line(wrong).number("/corrects")).as("the chain").isEqualTo(told);
        assertThat(List.of(told, wrong, annulment, right)).isSorted();
        assertThat(second.history().get((int) told).number("/correctedBy")).isEqualTo(wrong);
        assertThat(third.history().get((int) told).text("/standing")).isEqualTo("STANDS");
    }

    @Test
    void mistake_24_two_officers_correct_the_same_fact_at_once() throws Exception {
        for (int race = 0; race < RACES; race++) {
            var pilot = Pilots.applied(register);
            var told = pilot.tell("register-indicator", farms(27));
            var before = pilot.known();
            var version = pilot.version();
            var start = new CyclicBarrier(2);

            var answers = atOnce(List.of(
                    correcting(pilot, told, 37, version, "officer-7", start),
                    correcting(pilot, told, 28, version, "officer-8", start)));

            assertThat(answers).extracting(answer -> answer.statusCode()).containsExactlyInAnyOrder(200, 412);
            boolean seventh = answers.getFirst().statusCode() == 200;
            assertThat(pilot.dossier().text("/indicators/0/value")).isEqualTo(seventh ? "37" : "28");
            before.isStillToldAsItWas();
            var correction = told + 1;
            assertThat(pilot.history()).hasSize((int) correction + 1);
            pilot.showsThatItWasCorrected(told, correction);
            assertThat(pilot.line(correction).text("/recordedBy/actor")).isEqualTo(seventh ? "officer-7" : "officer-8");

            var refused = Page.of(answers.get(seventh ? 1 : 0).body());
            assertThat(refused.text("/type")).isEqualTo("/problems/version-stale.html");
            assertThat(refused.text("/detail"))
                    .as("the loser is told what the entry has come to, reads it, and can think again")
                    .contains("version " + (correction + 1));
            assertThat(pilot.version()).startsWith("\"" + (correction + 1) + "-");
            var again = pilot.correct(told, "TYPO", farms(30));
            assertThat(pilot.dossier().text("/indicators/0/value")).isEqualTo("30");
            pilot.showsThatItWasCorrected(told, again);
        }
    }

    private static Callable<HttpResponse<String>> correcting(
            Entry pilot, long target, long farms, String version, String officer, CyclicBarrier start) {
        var correction = pilot.correction(target, "TYPO", farms(farms));
        return () -> {
            start.await();
            return pilot.send("correct-fact", correction, version, officer);
        };
    }

    private static List<HttpResponse<String>> atOnce(List<Callable<HttpResponse<String>>> calls)
            throws InterruptedException {
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            return officers.invokeAll(calls).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }
    }

    /**
     * There is no feed yet: the subscriber reads the history of the entry, from the position that it has seen. It asks for
     * nothing else: each repair names its fact, and brings what the fact reads now.
     */
    @Test
    void mistake_25_a_subscriber_that_had_acted_on_the_wrong_event() {
        var pilot = Pilots.started(register);
        var corrected = pilot.tell("register-indicator", farms(27));
        var annulled = pilot.tell("register-indicator", farms(27));
        var subscriber = new Subscriber(pilot);
        subscriber.readsOn();
        assertThat(subscriber.indicators).containsValues("27", "27").hasSize(2);
        var before = pilot.known();

        var correction = pilot.correct(corrected, "TYPO", farms(37));
        var annulment = pilot.annul(annulled, "DUPLICATE");
        var repairs = subscriber.readsOn();

        assertThat(repairs).extracting(line -> line.number("/number")).containsExactly(correction, annulment);
        assertThat(repairs).extracting(line -> line.number("/corrects")).containsExactly(corrected, annulled);
        assertThat(repairs.getFirst().number("/fact/instead/value")).isEqualTo(37);
        assertThat(pilot.line(corrected).number("/fact/value"))
                .as("both values are there")
                .isEqualTo(27);
        assertThat(subscriber.indicators).isEqualTo(Map.of(corrected, "37"));
        assertThat(subscriber.indicators.values())
                .containsExactlyElementsOf(
                        pilot.dossier().texts("/indicators", "/value").toList());
        before.isStillToldAsItWas();
        assertThat(pilot.history())
                .extracting(line -> line.number("/position"))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(pilot.history()).extracting(line -> line.text("/eventId")).doesNotHaveDuplicates();
        pilot.showsThatItWasCorrected(corrected, correction);
        pilot.showsThatItWasAnnulled(annulled, annulment);
    }

    /** Somebody who keeps the indicators of a pilot by what is told of it, and by nothing else. */
    private static final class Subscriber {

        private final Entry pilot;
        private final Map<Long, String> indicators = new HashMap<>();
        private long seen = -1;

        Subscriber(Entry pilot) {
            this.pilot = pilot;
        }

        /** @return what is new to it, in order */
        List<Page> readsOn() {
            var news = pilot.history().stream()
                    .filter(line -> line.number("/position") > seen)
                    .toList();
            for (var line : news) {
                take(line);
                seen = line.number("/position");
            }
            return news;
        }

        private void take(Page line) {
            if (line.has("/fact/value")) {
                indicators.put(line.number("/number"), line.text("/fact/value"));
            } else if (line.has("/fact/instead/value")) {
                indicators.put(line.number("/corrects"), line.text("/fact/instead/value"));
            } else if (line.has("/corrects")) {
                indicators.remove(line.number("/corrects"));
            }
        }
    }
}
