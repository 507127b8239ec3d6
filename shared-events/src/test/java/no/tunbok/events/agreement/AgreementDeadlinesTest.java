package no.tunbok.events.agreement;

import static no.tunbok.events.testkit.AgreementFacts.*;
import static no.tunbok.events.testkit.PilotFacts.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.History;
import no.tunbok.events.testkit.AnyAgreement;
import no.tunbok.events.testkit.Properties;
import no.tunbok.events.testkit.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a framework agreement waits for on a day. */
class AgreementDeadlinesTest {

    private static final List<AgreementEvent> IN_FORCE =
            List.of(PLANNED, CONTRACT_NOTICE_PUBLISHED, AWARDED, SIGNED, ENTERED_INTO_FORCE);

    @Test
    void tenders_are_waited_for_until_the_award() {
        assertThat(on("2021-11-14", PLANNED, CONTRACT_NOTICE_PUBLISHED)).isEmpty();
        assertThat(on("2022-01-31", PLANNED, CONTRACT_NOTICE_PUBLISHED))
                .containsExactly(due(AgreementDeadline.TENDER, "2022-01-10"));
        assertThat(on("2022-01-12", PLANNED, CONTRACT_NOTICE_PUBLISHED, PROCUREMENT_CANCELLED))
                .isEmpty();
    }

    @Test
    void the_standstill_is_waited_for_until_the_signing() {
        assertThat(on("2022-02-20", PLANNED, CONTRACT_NOTICE_PUBLISHED, AWARDED, SIGNED))
                .containsExactly(due(AgreementDeadline.STANDSTILL, "2022-02-14"));
        assertThat(on("2022-02-21", PLANNED, CONTRACT_NOTICE_PUBLISHED, AWARDED, SIGNED))
                .isEmpty();
    }

    @Test
    void the_next_option_is_to_be_exercised_four_months_before_the_last_day() {
        assertThat(inForce("2022-03-01"))
                .containsExactly(
                        due(AgreementDeadline.EXTENSION, "2023-10-29", "1"),
                        due(AgreementDeadline.EXPIRY, "2024-02-29"));
        assertThat(inForce("2023-09-15", OPTION_EXERCISED))
                .containsExactly(
                        due(AgreementDeadline.EXTENSION, "2024-10-28", "2"),
                        due(AgreementDeadline.EXPIRY, "2025-02-28"));
    }

    @Test
    void a_term_that_ran_out_waits_for_nothing() {
        assertThat(inForce("2024-02-29")).hasSize(2);
        assertThat(inForce("2024-03-01")).isEmpty();
        assertThat(inForce("2024-02-29", EXHAUSTED)).hasSize(2);
        assertThat(inForce("2024-01-01", new FrameworkExhausted(KONGSBERG_AGREEMENT, day("2024-01-01"))))
                .isEmpty();
    }

    @Test
    void a_term_that_is_known_to_be_terminated_does_not_run_out() {
        assertThat(inForce("2024-07-31", OPTION_EXERCISED, TERMINATED)).hasSize(2);
        assertThat(inForce("2024-08-01", OPTION_EXERCISED, TERMINATED)).isEmpty();
    }

    @Test
    void the_trial_is_waited_for_until_the_parties_say_what_came_of_it() {
        assertThat(inForce("2022-09-10", TRIAL_PERIOD_STARTED)).contains(due(AgreementDeadline.TRIAL, "2022-08-31"));
        assertThat(inForce("2022-09-10", TRIAL_PERIOD_STARTED, TRIAL_PERIOD_ENDED))
                .hasSize(2);
    }

    @Test
    void what_a_warning_is_about_is_waited_for_until_its_day_is_told_to_be_over() {
        assertThat(inForce("2022-07-01", WARNING_GIVEN)).contains(due(AgreementDeadline.CORRECTION, "2022-06-10", "5"));
        var passed = new AgreementDeadlinePassed(
                KONGSBERG_AGREEMENT,
                day("2022-06-11"),
                AgreementDeadline.CORRECTION,
                LocalDate.parse("2022-06-10"),
                "5");
        assertThat(inForce("2022-07-01", WARNING_GIVEN, passed)).hasSize(2);
    }

    @Test
    void or_until_the_participant_has_left() {
        assertThat(inForce("2024-06-29", OPTION_EXERCISED, WARNING_GIVEN, PARTICIPANT_LEFT))
                .hasSize(3);
        var left = new ParticipantLeft(
                KONGSBERG_AGREEMENT,
                day("2022-06-05"),
                WARNING_GIVEN.participant(),
                PARTICIPANT_LEFT.cause(),
                PARTICIPANT_LEFT.decision());
        assertThat(inForce("2022-07-01", WARNING_GIVEN, left)).hasSize(2);
    }

    @Test
    void there_is_an_answer_for_every_history_and_every_day() {
        Properties.forAll(AnyAgreement::history, records -> {
            var history = new History<>(records);
            for (var day : List.of(LocalDate.MIN, LocalDate.of(2022, 3, 1), LocalDate.of(2030, 1, 1), LocalDate.MAX)) {
                var open = AgreementDeadlines.on(day, history);
                assertThat(open).doesNotHaveDuplicates();
                assertThat(open)
                        .filteredOn(d -> d.kind() == AgreementDeadline.EXPIRY)
                        .noneMatch(d -> d.isPastOn(day));
            }
            assertThat(AgreementDeadlines.turningDays(history.standing())).isNotNull();
        });
    }

    private static Deadline<AgreementDeadline> due(AgreementDeadline kind, String lastDay) {
        return due(kind, lastDay, null);
    }

    private static Deadline<AgreementDeadline> due(AgreementDeadline kind, String lastDay, @Nullable String about) {
        return new Deadline<>(kind, LocalDate.parse(lastDay), about);
    }

    private static List<Deadline<AgreementDeadline>> on(String day, AgreementEvent... facts) {
        return AgreementDeadlines.on(LocalDate.parse(day), Told.late(List.of(facts)));
    }

    private static List<Deadline<AgreementDeadline>> inForce(String day, AgreementEvent... more) {
        var facts = new ArrayList<>(IN_FORCE);
        facts.addAll(List.of(more));
        return AgreementDeadlines.on(LocalDate.parse(day), Told.late(facts));
    }
}
