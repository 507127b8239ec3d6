package no.tunbok.events.pilot;

import static no.tunbok.events.testkit.PilotFacts.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.History;
import no.tunbok.events.testkit.AnyPilot;
import no.tunbok.events.testkit.Properties;
import no.tunbok.events.testkit.Told;
import org.junit.jupiter.api.Test;

/** What a pilot waits for on a day. */
class PilotDeadlinesTest {

    @Test
    void the_end_that_was_granted_is_waited_for_until_the_pilot_is_concluded_or_broken_off() {
        var end = due(PilotDeadline.PLANNED_END, LocalDate.parse("2022-11-01"));
        assertThat(on("2024-01-01", APPLICATION_REGISTERED)).isEmpty();
        assertThat(on("2021-01-01", APPLICATION_REGISTERED, GRANT_AWARDED)).containsExactly(end);
        assertThat(on("2024-01-01", APPLICATION_REGISTERED, GRANT_AWARDED)).containsExactly(end);
        assertThat(on("2024-01-01", APPLICATION_REGISTERED, GRANT_AWARDED, DISCONTINUED))
                .isEmpty();
    }

    @Test
    void an_extension_moves_it() {
        assertThat(on("2022-10-20", APPLICATION_REGISTERED, GRANT_AWARDED, EXTENDED))
                .containsExactly(due(PilotDeadline.PLANNED_END, LocalDate.parse("2023-08-31")));
    }

    @Test
    void the_final_report_is_due_three_months_after_the_end() {
        assertThat(on("2023-06-30", GRANT_AWARDED, CONCLUDED))
                .containsExactly(due(PilotDeadline.FINAL_REPORT, LocalDate.parse("2023-09-30")));
        assertThat(on("2023-06-30", GRANT_AWARDED, CONCLUDED, REPORT_SUBMITTED)).isEmpty();
    }

    @Test
    void an_extension_that_no_final_report_tells_of_needs_a_supplementary_one() {
        var early = new ReportSubmitted(NORDLAND, day("2022-10-01"), ReportKind.FINAL, "Sluttrapport", null, null);
        assertThat(on("2023-06-30", GRANT_AWARDED, early, EXTENDED, CONCLUDED))
                .containsExactly(due(PilotDeadline.SUPPLEMENTARY_REPORT, LocalDate.parse("2023-11-30")));
        assertThat(on("2023-09-15", GRANT_AWARDED, early, EXTENDED, CONCLUDED, CLOSED))
                .isEmpty();
    }

    @Test
    void nothing_is_waited_for_in_an_entry_that_is_the_same_as_another() {
        assertThat(on("2021-02-01", GRANT_AWARDED, DUPLICATE_MARKED)).isEmpty();
    }

    @Test
    void there_is_an_answer_for_every_history_and_every_day() {
        Properties.forAll(AnyPilot::history, records -> {
            var history = new History<>(records);
            for (var day : List.of(LocalDate.MIN, LocalDate.of(2022, 3, 1), LocalDate.of(2030, 1, 1), LocalDate.MAX)) {
                assertThat(PilotDeadlines.on(day, history))
                        .extracting(Deadline::kind)
                        .doesNotHaveDuplicates();
            }
            assertThat(PilotDeadlines.turningDays(history.standing())).isNotNull();
        });
    }

    private static Deadline<PilotDeadline> due(PilotDeadline kind, LocalDate lastDay) {
        return Deadline.of(kind, lastDay);
    }

    private static List<Deadline<PilotDeadline>> on(String day, PilotEvent... facts) {
        return PilotDeadlines.on(LocalDate.parse(day), Told.late(List.of(facts)));
    }
}
