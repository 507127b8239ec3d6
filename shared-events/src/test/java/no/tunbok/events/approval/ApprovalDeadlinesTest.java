package no.tunbok.events.approval;

import static no.tunbok.events.testkit.ApprovalFacts.*;
import static no.tunbok.events.testkit.PilotFacts.day;
import static no.tunbok.events.testkit.PilotFacts.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.History;
import no.tunbok.events.testkit.AnyApproval;
import no.tunbok.events.testkit.Properties;
import no.tunbok.events.testkit.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an approval waits for on a day. */
class ApprovalDeadlinesTest {

    private static final List<ApprovalEvent> GIVEN = List.of(
            APPLICATION_REGISTERED, ELIGIBILITY_ASSESSED, SELF_AUDIT_COMPLETED, EXTERNAL_AUDIT_PERFORMED, APPROVED);

    @Nested
    class before_the_decision {

        @Test
        void it_is_expected_four_months_after_the_application() {
            assertThat(on("2021-05-12", APPLICATION_REGISTERED))
                    .containsExactly(due(ApprovalDeadline.DECISION, "2021-05-11"));
            assertThat(on("2021-05-12", APPLICATION_REGISTERED, REFUSED)).isEmpty();
        }

        @Test
        void what_was_asked_for_is_expected_until_something_comes() {
            assertThat(on("2021-01-20", APPLICATION_REGISTERED, INFORMATION_REQUESTED))
                    .contains(due(ApprovalDeadline.INFORMATION, "2021-02-01", "1"));
            assertThat(on("2021-03-01", APPLICATION_REGISTERED, INFORMATION_REQUESTED))
                    .contains(due(ApprovalDeadline.INFORMATION, "2021-02-01", "1"));
            assertThat(kinds("2021-01-25", APPLICATION_REGISTERED, INFORMATION_REQUESTED, INFORMATION_RECEIVED))
                    .containsExactly(ApprovalDeadline.DECISION);
        }

        @Test
        void what_came_before_it_was_asked_for_is_no_answer() {
            var again = new InformationRequested(
                    SOLBAKKEN, day("2021-02-10"), told("Mer"), day("2021-03-01").to());
            assertThat(on("2021-02-10", APPLICATION_REGISTERED, INFORMATION_REQUESTED, INFORMATION_RECEIVED, again))
                    .contains(due(ApprovalDeadline.INFORMATION, "2021-03-01", "3"))
                    .hasSize(2);
        }
    }

    @Nested
    class as_long_as_it_is_given {

        @Test
        void audits_and_the_renewal_are_expected() {
            assertThat(given("2021-06-01"))
                    .containsExactly(
                            due(ApprovalDeadline.SELF_AUDIT, "2022-02-21"),
                            due(ApprovalDeadline.EXTERNAL_AUDIT, "2023-03-10"),
                            due(ApprovalDeadline.REAPPROVAL, "2023-05-01"));
        }

        @Test
        void an_overdue_self_audit_is_followed_up_after_fifty_days() {
            assertThat(given("2022-02-21"))
                    .extracting(Deadline::kind)
                    .doesNotContain(ApprovalDeadline.SELF_AUDIT_FOLLOW_UP);
            assertThat(given("2022-02-22"))
                    .contains(
                            due(ApprovalDeadline.SELF_AUDIT, "2022-02-21"),
                            due(ApprovalDeadline.SELF_AUDIT_FOLLOW_UP, "2022-04-12"));
            assertThat(ApprovalStanding.on(LocalDate.parse("2022-04-12"), Told.late(GIVEN))
                            .followUpAuditExpected())
                    .isFalse();
            assertThat(ApprovalStanding.on(LocalDate.parse("2022-04-13"), Told.late(GIVEN))
                            .followUpAuditExpected())
                    .isTrue();
        }

        @Test
        void an_auditor_who_comes_for_it_is_enough_and_another_is_not() {
            assertThat(given("2022-05-01", audit(AuditPurpose.FOLLOW_UP)))
                    .extracting(Deadline::kind)
                    .contains(ApprovalDeadline.SELF_AUDIT)
                    .doesNotContain(ApprovalDeadline.SELF_AUDIT_FOLLOW_UP);
            assertThat(given("2022-05-01", audit(AuditPurpose.PERIODIC)))
                    .extracting(Deadline::kind)
                    .contains(ApprovalDeadline.SELF_AUDIT_FOLLOW_UP);
        }

        @Test
        void a_deviation_is_to_be_closed_by_its_last_deadline() {
            assertThat(given("2021-06-01", DEVIATION_RAISED))
                    .contains(due(ApprovalDeadline.DEVIATION, "2021-04-10", FENCE.toString()));
            assertThat(given("2021-06-01", DEVIATION_RAISED, DEVIATION_DEADLINE_EXTENDED))
                    .contains(due(ApprovalDeadline.DEVIATION, "2021-05-10", FENCE.toString()))
                    .hasSize(4);
            assertThat(given("2021-06-01", DEVIATION_RAISED, DEVIATION_CLOSED)).hasSize(3);
        }
    }

    @Nested
    class when_it_is_over {

        @Test
        void nothing_more_is_expected_but_an_appeal() {
            assertThat(given("2024-02-29", WITHDRAWN)).hasSize(4);
            assertThat(given("2024-03-01", WITHDRAWN)).isEmpty();
            assertThat(given("2024-03-01", WITHDRAWN, notice("2024-02-12")))
                    .containsExactly(due(ApprovalDeadline.APPEAL, "2024-03-04", "5"));
        }

        @Test
        void nobody_knows_how_long_an_appeal_can_come_as_long_as_nobody_knows_when_the_notice_did() {
            assertThat(given("2024-03-01", WITHDRAWN, notice(null))).isEmpty();
        }

        @Test
        void the_notice_that_came_last_counts_and_an_appeal_ends_the_wait() {
            assertThat(given("2024-03-01", WITHDRAWN, notice("2024-02-12"), notice("2024-02-13")))
                    .containsExactly(due(ApprovalDeadline.APPEAL, "2024-03-05", "5"));
            var appeal = new AppealReceived(SOLBAKKEN, day("2024-02-20"), 5, true);
            assertThat(given("2024-03-01", WITHDRAWN, notice("2024-02-12"), appeal))
                    .isEmpty();
        }

        @Test
        void that_no_appeal_came_in_time_is_told_once_and_for_all() {
            var passed = new ApprovalDeadlinePassed(
                    SOLBAKKEN, day("2024-03-05"), ApprovalDeadline.APPEAL, LocalDate.parse("2024-03-04"), "5");
            assertThat(given("2024-03-06", WITHDRAWN, notice("2024-02-12")))
                    .containsExactly(due(ApprovalDeadline.APPEAL, "2024-03-04", "5"));
            assertThat(given("2024-03-06", WITHDRAWN, notice("2024-02-12"), passed))
                    .isEmpty();
        }

        @Test
        void nor_of_one_that_is_the_same_as_another() {
            assertThat(given("2024-05-02", DUPLICATE_MARKED)).isEmpty();
        }
    }

    @Test
    void that_a_deadline_passed_changes_nothing() {
        var passed = new ApprovalDeadlinePassed(
                SOLBAKKEN, day("2022-02-22"), ApprovalDeadline.SELF_AUDIT, LocalDate.parse("2022-02-21"), null);
        var day = LocalDate.parse("2022-03-01");
        assertThat(given("2022-03-01", passed)).isEqualTo(given("2022-03-01"));
        assertThat(ApprovalStanding.on(day, Told.late(with(passed))))
                .isEqualTo(ApprovalStanding.on(day, Told.late(GIVEN)));
    }

    /** What the standing says of the same, and nothing twice. */
    @Test
    void there_is_an_answer_for_every_history_and_every_day() {
        Properties.forAll(AnyApproval::history, records -> {
            var history = new History<>(records);
            for (var day : List.of(LocalDate.MIN, LocalDate.of(2022, 3, 1), LocalDate.of(2030, 1, 1), LocalDate.MAX)) {
                var standing = ApprovalStanding.on(day, history);
                var open = ApprovalDeadlines.on(day, history);
                assertThat(open).doesNotHaveDuplicates();
                if (standing.status().isOver() || standing.canonical() != null) {
                    assertThat(open).allMatch(d -> d.kind() == ApprovalDeadline.APPEAL);
                } else {
                    assertThat(open.stream().anyMatch(d -> d.kind() == ApprovalDeadline.SELF_AUDIT && d.isPastOn(day)))
                            .isEqualTo(standing.overdueSelfAudit());
                    assertThat(open.stream()
                                    .filter(d -> d.kind() == ApprovalDeadline.DEVIATION)
                                    .count())
                            .isEqualTo(standing.openDeviations().size());
                }
            }
            assertThat(ApprovalDeadlines.turningDays(history.standing())).isNotNull();
        });
    }

    private static Deadline<ApprovalDeadline> due(ApprovalDeadline kind, String lastDay) {
        return due(kind, lastDay, null);
    }

    private static Deadline<ApprovalDeadline> due(ApprovalDeadline kind, String lastDay, @Nullable String about) {
        return new Deadline<>(kind, LocalDate.parse(lastDay), about);
    }

    private static List<Deadline<ApprovalDeadline>> on(String day, ApprovalEvent... facts) {
        return ApprovalDeadlines.on(LocalDate.parse(day), Told.late(List.of(facts)));
    }

    private static List<ApprovalDeadline> kinds(String day, ApprovalEvent... facts) {
        return on(day, facts).stream().map(Deadline::kind).toList();
    }

    /** Of an approval that was given, the withdrawal of which would be number 5. */
    private static List<Deadline<ApprovalDeadline>> given(String day, ApprovalEvent... more) {
        return ApprovalDeadlines.on(LocalDate.parse(day), Told.late(with(more)));
    }

    private static List<ApprovalEvent> with(ApprovalEvent... more) {
        var facts = new ArrayList<>(GIVEN);
        facts.addAll(List.of(more));
        return facts;
    }

    private static ExternalAuditPerformed audit(AuditPurpose purpose) {
        return new ExternalAuditPerformed(SOLBAKKEN, day("2022-03-20"), STANDARDS, purpose, null);
    }

    private static NoticeSent notice(@Nullable String received) {
        return new NoticeSent(
                SOLBAKKEN,
                day("2024-02-02"),
                NoticeKind.DECISION,
                NoticeChannel.LETTER,
                5L,
                received == null ? null : LocalDate.parse(received));
    }
}
