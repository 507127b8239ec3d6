package no.tunbok.query.pilothistory;

import static no.tunbok.query.testkit.AnyPilot.forAll;
import static no.tunbok.query.testkit.Nordland.PILOT;
import static no.tunbok.query.testkit.Nordland.told;
import static org.assertj.core.api.Assertions.assertThat;

import no.tunbok.events.history.Standing;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    @Test
    void the_last_correction_that_counts_decides() {
        var verdicts = Verdicts.of(told(
                PILOT.workshopHeld("2022-04-22"),
                PILOT.corrected(0, PILOT.workshopHeld("2022-04-06")),
                PILOT.corrected(0, PILOT.workshopHeld("2022-04-05")),
                PILOT.annulled(2)));
        assertThat(verdicts.on(0)).isEqualTo(new Verdicts.Verdict(1, PILOT.workshopHeld("2022-04-06")));
        assertThat(verdicts.on(2)).isEqualTo(new Verdicts.Verdict(3, null));
        assertThat(verdicts.on(1)).isNull();
    }

    /** The history has the last word on what stands; this only names who said so. */
    @Test
    void they_are_those_of_the_history() {
        forAll(history -> {
            var verdicts = Verdicts.of(history);
            for (var record : history.records()) {
                var verdict = verdicts.on(record.number());
                assertThat(verdict != null && verdict.instead() == null).isEqualTo(!history.counts(record.number()));
            }
            for (Standing<?> standing : history.standing()) {
                var verdict = verdicts.on(standing.number());
                var told = history.records().get((int) standing.number()).fact();
                assertThat(standing.fact()).isEqualTo(verdict == null ? told : verdict.instead());
            }
        });
    }
}
