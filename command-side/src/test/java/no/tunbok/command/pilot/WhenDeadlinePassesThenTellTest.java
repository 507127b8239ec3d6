package no.tunbok.command.pilot;

import static no.tunbok.command.judgement.KeptRule.PI_15;
import static no.tunbok.events.testkit.PilotFacts.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.tunbok.command.policy.Policy;
import no.tunbok.command.testkit.Keeps;
import no.tunbok.command.testkit.PassingDays;
import no.tunbok.command.testkit.PolicyLaws;
import no.tunbok.command.testkit.SampleFacts;
import no.tunbok.events.pilot.*;
import no.tunbok.events.pilot.PilotConcluded;
import no.tunbok.events.pilot.PilotDeadline;
import no.tunbok.events.pilot.PilotDeadlinePassed;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotExtended;
import no.tunbok.events.pilot.PilotGrantAwarded;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.events.pilot.ReportSubmitted;
import no.tunbok.events.testkit.AnyPilot;
import no.tunbok.events.testkit.Properties;
import no.tunbok.events.testkit.Told;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the register tells of a pilot by itself. */
class WhenDeadlinePassesThenTellTest {

    private static final Policy<PilotEvent> POLICY = new WhenDeadlinePassesThenTell();

    @Test
    void an_end_that_nobody_tells_of_is_told_to_have_passed() {
        assertThat(follows("2022-11-01")).isEmpty();
        assertThat(follows("2022-11-02")).containsExactly(passed(PilotDeadline.PLANNED_END, "2022-11-01"));
        assertThat(follows("2022-11-02", passed(PilotDeadline.PLANNED_END, "2022-11-01")))
                .isEmpty();
    }

    @Test
    void an_extension_that_is_told_late_gives_it_a_new_day() {
        assertThat(follows("2023-01-01", passed(PilotDeadline.PLANNED_END, "2022-11-01"), EXTENDED))
                .isEmpty();
        assertThat(follows("2023-09-01", passed(PilotDeadline.PLANNED_END, "2022-11-01"), EXTENDED))
                .containsExactly(passed(PilotDeadline.PLANNED_END, "2023-08-31"));
    }

    @Test
    @Keeps(value = PI_15, against = true)
    void a_final_report_is_missed_three_months_after_the_end() {
        assertThat(follows("2023-09-30", CONCLUDED)).isEmpty();
        assertThat(follows("2023-10-01", CONCLUDED)).containsExactly(passed(PilotDeadline.FINAL_REPORT, "2023-09-30"));
    }

    @Test
    @Keeps(PI_15)
    void a_final_report_that_has_come_is_not_missed() {
        assertThat(follows("2023-10-01", CONCLUDED, REPORT_SUBMITTED)).isEmpty();
    }

    @Test
    void what_follows_is_recorded_and_follows_no_more() {
        var laws = new PolicyLaws<>(POLICY, PilotDecisions.PILOT::decide);
        Properties.forAll(AnyPilot::history, laws::whatFollowsIsRecordedAndFollowsNoMore);
    }

    @Test
    void the_next_look_is_neither_too_early_nor_too_late() {
        var laws = new PolicyLaws<>(POLICY, PilotDecisions.PILOT::decide);
        Properties.forAll(AnyPilot::history, laws::theNextLookIsNeitherTooEarlyNorTooLate);
    }

    @Nested
    class the_pilots_of_the_sample {

        private final Map<String, List<PilotEvent>> pilots = SampleFacts.of(
                "loeftet-2",
                "pilotId",
                command -> PilotCommand.find(command).orElseThrow().fact());

        @Test
        void are_told_of_once_and_on_its_day() {
            assertThat(pilots).hasSize(4);
            pilots.values().forEach(pilot -> {
                assertThat(new PassingDays<>(POLICY, pilot, _ -> true).tellings())
                        .allSatisfy(t -> assertThat(t.fact().occurredOn()).isEqualTo(Occurred.on(t.on())));
                assertAsWorkedOutApart(pilot, _ -> true);
            });
        }

        @Test
        void are_told_of_once_though_nobody_looked_for_a_week() {
            pilots.values().forEach(pilot -> assertAsWorkedOutApart(pilot, PassingDays::isNotOfASkippedWeek));
        }

        private void assertAsWorkedOutApart(List<PilotEvent> pilot, Predicate<LocalDate> isLookedAt) {
            var days = new PassingDays<>(POLICY, pilot, isLookedAt);
            assertThat(days.tellings())
                    .extracting(t ->
                            ((PilotDeadlinePassed) t.fact()).kind() + " " + ((PilotDeadlinePassed) t.fact()).lastDay())
                    .containsExactlyInAnyOrderElementsOf(days.eachLook(WhenDeadlinePassesThenTellTest::workedOut));
        }
    }

    /** All that is overdue on a day, fact by fact and without the code that is tried. */
    private static List<String> workedOut(LocalDate day, List<PilotEvent> told) {
        @Nullable LocalDate end = null;
        @Nullable LocalDate finalReport = null;
        @Nullable LocalDate supplement = null;
        @Nullable PilotExtended extension = null;
        var runs = true;
        var isReported = false;
        var story = told.stream().sorted((a, b) -> {
            var byDay = a.occurredOn().to().compareTo(b.occurredOn().to());
            return byDay != 0 ? byDay : Integer.compare(a.lifeOrder(), b.lifeOrder());
        });
        for (var fact : story.toList()) {
            switch (fact) {
                case PilotGrantAwarded f -> end = extension == null ? f.period().to() : end;
                case PilotExtended f -> {
                    extension = f;
                    end = f.newEnd().to();
                    if (isReported) supplement = end.plusMonths(3);
                }
                case PilotConcluded f -> {
                    runs = false;
                    if (!isReported) finalReport = f.occurredOn().to().plusMonths(3);
                }
                case ReportSubmitted f
                when f.kind() == ReportKind.FINAL -> {
                    isReported = true;
                    finalReport = null;
                    supplement = extension != null && !f.occurredOn().certainlyAfter(extension.occurredOn())
                            ? extension.newEnd().to().plusMonths(3)
                            : null;
                }
                case ReportSubmitted f when f.kind() == ReportKind.SUPPLEMENTARY -> supplement = null;
                default -> {}
            }
        }
        var due = new ArrayList<String>();
        add(due, "PLANNED_END", runs ? end : null, day);
        add(due, "FINAL_REPORT", finalReport, day);
        add(due, "SUPPLEMENTARY_REPORT", supplement, day);
        return due;
    }

    private static void add(List<String> due, String kind, @Nullable LocalDate lastDay, LocalDate day) {
        if (lastDay != null && day.isAfter(lastDay)) due.add(kind + " " + lastDay);
    }

    private static List<PilotEvent> follows(String today, PilotEvent... more) {
        var facts = new ArrayList<PilotEvent>(List.of(APPLICATION_REGISTERED, GRANT_AWARDED));
        facts.addAll(List.of(more));
        return POLICY.follows(Told.late(facts), LocalDate.parse(today));
    }

    private static PilotDeadlinePassed passed(PilotDeadline kind, String lastDay) {
        var last = LocalDate.parse(lastDay);
        return new PilotDeadlinePassed(NORDLAND, Occurred.on(last.plusDays(1)), kind, last);
    }
}
