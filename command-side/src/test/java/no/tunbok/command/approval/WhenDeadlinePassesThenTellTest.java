package no.tunbok.command.approval;

import static no.tunbok.command.approval.ApprovalLife.*;
import static no.tunbok.events.testkit.ApprovalFacts.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.tunbok.command.policy.Policy;
import no.tunbok.command.testkit.PassingDays;
import no.tunbok.command.testkit.PolicyLaws;
import no.tunbok.command.testkit.SampleFacts;
import no.tunbok.events.approval.*;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.History;
import no.tunbok.events.testkit.AnyApproval;
import no.tunbok.events.testkit.Properties;
import no.tunbok.events.testkit.Told;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the register tells of an approval by itself. */
class WhenDeadlinePassesThenTellTest {

    private static final Policy<ApprovalEvent> POLICY = new WhenDeadlinePassesThenTell();

    /** The self-audit is due on 21 February 2022. */
    private static final ApprovalEvent MISSED = passed(ApprovalDeadline.SELF_AUDIT, "2022-02-21", null);

    private static final ApprovalEvent NOT_FOLLOWED_UP =
            passed(ApprovalDeadline.SELF_AUDIT_FOLLOW_UP, "2022-04-12", null);

    @Nested
    class a_deadline_that_passed {

        @Test
        void is_told_on_the_first_day_after_it() {
            assertThat(follows("2022-02-21")).isEmpty();
            assertThat(follows("2022-02-22")).containsExactly(MISSED);
            assertThat(again("2022-02-21")).isEqualTo("2022-02-22");
        }

        @Test
        void is_told_later_if_nobody_looked_and_happened_on_its_day() {
            assertThat(follows("2022-04-20")).containsExactly(MISSED, NOT_FOLLOWED_UP);
        }

        @Test
        void is_told_once() {
            assertThat(follows("2022-03-01", MISSED)).isEmpty();
            assertThat(again("2022-02-22", MISSED)).isEqualTo("2022-04-13");
            assertThat(again("2022-02-22")).isEqualTo("2022-04-13");
        }

        @Test
        void is_not_told_again_when_somebody_took_it_back() {
            assertThat(follows("2022-03-01", MISSED, annulled(5))).isEmpty();
        }

        @Test
        void is_not_told_of_what_came_in_time_though_it_was_told_late() {
            assertThat(follows("2022-03-01", selfAudited(on("2022-02-21")))).isEmpty();
        }

        @Test
        void is_told_anew_when_it_has_moved() {
            var late = selfAudited(on("2022-03-05"));
            assertThat(follows("2023-03-06", MISSED, late))
                    .containsExactly(passed(ApprovalDeadline.SELF_AUDIT, "2023-03-05", null));
        }

        @Test
        void is_told_of_each_deviation_and_anew_of_one_whose_deadline_was_put_off() {
            var one = raised(on("2021-06-01"), FENCE, "2021-07-01");
            var other = raised(on("2021-06-01"), FIRST_AID, "2021-07-01");
            var oneMissed = passed(ApprovalDeadline.DEVIATION, "2021-07-01", FENCE.toString());
            assertThat(follows("2021-07-02", one, other))
                    .containsExactlyInAnyOrder(
                            oneMissed, passed(ApprovalDeadline.DEVIATION, "2021-07-01", FIRST_AID.toString()));
            assertThat(follows("2021-09-01", one, oneMissed, extended(on("2021-07-05"), FENCE, "2021-08-01")))
                    .containsExactly(passed(ApprovalDeadline.DEVIATION, "2021-08-01", FENCE.toString()));
        }

        @Test
        void ends_nothing() {
            var years = Told.late(facts(MISSED, NOT_FOLLOWED_UP));
            assertThat(ApprovalStanding.on(LocalDate.parse("2030-01-01"), years).status())
                    .isEqualTo(ApprovalStatus.APPROVED);
            assertThat(POLICY.follows(years, LocalDate.parse("2030-01-01")))
                    .hasOnlyElementsOfType(ApprovalDeadlinePassed.class);
        }
    }

    @Test
    void nothing_is_told_of_what_is_over_or_gone_on_with_elsewhere() {
        assertThat(follows("2024-01-01", relinquished(on("2021-06-01")))).isEmpty();
        assertThat(follows("2025-01-01", DUPLICATE_MARKED)).isEmpty();
        assertThat(POLICY.follows(History.empty(), LocalDate.parse("2022-01-01")))
                .isEmpty();
        assertThat(POLICY.lookAgainOn(History.empty(), LocalDate.parse("2022-01-01")))
                .isEmpty();
    }

    @Test
    void what_follows_is_recorded_and_follows_no_more() {
        var laws = new PolicyLaws<>(POLICY, ApprovalDecisions::decide);
        Properties.forAll(AnyApproval::history, laws::whatFollowsIsRecordedAndFollowsNoMore);
    }

    @Test
    void the_next_look_is_neither_too_early_nor_too_late() {
        var laws = new PolicyLaws<>(POLICY, ApprovalDecisions::decide);
        Properties.forAll(AnyApproval::history, laws::theNextLookIsNeitherTooEarlyNorTooLate);
    }

    @Test
    void the_last_days_that_there_are_pass_too() {
        var ever = List.<ApprovalEvent>of(
                APPLIED,
                selfAudited(Occurred.on(LocalDate.MAX)),
                raised(on("2021-03-10"), FENCE, LocalDate.MAX.toString()));
        for (var day : List.of(LocalDate.MIN, LocalDate.MAX)) {
            assertThat(POLICY.follows(Told.late(ever), day)).hasSizeLessThan(2);
            assertThat(POLICY.lookAgainOn(Told.late(ever), LocalDate.MAX)).isEmpty();
        }
    }

    @Nested
    class the_farms_of_the_sample {

        private final Map<String, List<ApprovalEvent>> farms = SampleFacts.of(
                "invented-farms",
                "approvalId",
                command -> ApprovalCommand.find(command).orElseThrow().fact());

        @Test
        void are_told_of_once_and_on_its_day() {
            assertThat(farms).hasSize(12);
            var all = new ArrayList<Deadline<ApprovalDeadline>>();
            farms.values().forEach(farm -> {
                var tellings = new PassingDays<>(POLICY, farm, _ -> true).tellings();
                assertThat(tellings)
                        .allSatisfy(t -> assertThat(t.fact().occurredOn()).isEqualTo(Occurred.on(t.on())));
                assertAsWorkedOutApart(farm, _ -> true);
                tellings.forEach(t -> all.add(((ApprovalDeadlinePassed) t.fact()).deadline()));
            });
            assertThat(all)
                    .extracting(Deadline::kind)
                    .contains(
                            ApprovalDeadline.SELF_AUDIT,
                            ApprovalDeadline.SELF_AUDIT_FOLLOW_UP,
                            ApprovalDeadline.EXTERNAL_AUDIT,
                            ApprovalDeadline.REAPPROVAL,
                            ApprovalDeadline.DECISION);
        }

        @Test
        void are_told_of_once_though_nobody_looked_for_a_week() {
            farms.values().forEach(farm -> {
                var tellings = new PassingDays<>(POLICY, farm, PassingDays::isNotOfASkippedWeek).tellings();
                assertThat(tellings).allSatisfy(t -> {
                    var first = t.fact().occurredOn().from();
                    assertThat(first.datesUntil(t.on()).filter(PassingDays::isNotOfASkippedWeek))
                            .isEmpty();
                });
                assertAsWorkedOutApart(farm, PassingDays::isNotOfASkippedWeek);
            });
        }

        private void assertAsWorkedOutApart(List<ApprovalEvent> farm, Predicate<LocalDate> isLookedAt) {
            var days = new PassingDays<>(POLICY, farm, isLookedAt);
            assertThat(days.tellings())
                    .extracting(t -> said((ApprovalDeadlinePassed) t.fact()))
                    .containsExactlyInAnyOrderElementsOf(days.eachLook(WhenDeadlinePassesThenTellTest::workedOut));
        }

        private static String said(ApprovalDeadlinePassed f) {
            return f.kind() + " " + f.lastDay();
        }
    }

    /** All that is overdue on a day, fact by fact and without the code that is tried. */
    private static List<String> workedOut(LocalDate day, List<ApprovalEvent> told) {
        @Nullable LocalDate selfAudit = null;
        @Nullable LocalDate externalAudit = null;
        @Nullable LocalDate renewal = null;
        @Nullable LocalDate decision = null;
        var isFollowedUp = false;
        var open = true;
        var deviations = new HashMap<DeviationId, LocalDate>();
        var asked = new ArrayList<LocalDate>();
        var story = told.stream().sorted((a, b) -> {
            var byDay = a.occurredOn().to().compareTo(b.occurredOn().to());
            return byDay != 0 ? byDay : Integer.compare(a.lifeOrder(), b.lifeOrder());
        });
        for (var fact : story.toList()) {
            var on = fact.occurredOn().to();
            switch (fact) {
                case ApprovalApplicationRegistered _ -> decision = on.plusMonths(4);
                case InformationRequested f -> asked.add(f.dueOn());
                case InformationReceived _ -> asked.clear();
                case SelfAuditCompleted _ -> {
                    selfAudit = on.plusYears(1);
                    isFollowedUp = false;
                }
                case ExternalAuditPerformed f -> {
                    externalAudit = on.plusYears(2);
                    isFollowedUp |= f.purpose() == AuditPurpose.FOLLOW_UP && selfAudit != null && on.isAfter(selfAudit);
                }
                case DeviationRaised f -> deviations.put(f.deviationId(), f.closingDeadline());
                case DeviationDeadlineExtended f -> deviations.put(f.deviationId(), f.newDeadline());
                case DeviationClosed f -> deviations.remove(f.deviationId());
                case ProviderApproved f
                when !f.validFrom().isAfter(day) -> {
                    externalAudit = f.nextExternalAuditDue();
                    renewal = f.validFrom().plusYears(2);
                    decision = null;
                    asked.clear();
                }
                case ProviderReapproved f -> {
                    externalAudit = f.nextExternalAuditDue();
                    renewal = on.plusYears(2);
                }
                case ApprovalWithdrawn f -> open &= f.effectiveFrom().isAfter(day);
                case ApprovalRefused _, ApplicationWithdrawn _, ApprovalRelinquished _, ApprovalLapsed _ ->
                    open = false;
                default -> {}
            }
        }
        var due = new ArrayList<String>();
        if (!open) return due;
        add(due, "SELF_AUDIT", selfAudit, day);
        if (selfAudit != null && !isFollowedUp) add(due, "SELF_AUDIT_FOLLOW_UP", selfAudit.plusDays(50), day);
        add(due, "EXTERNAL_AUDIT", externalAudit, day);
        add(due, "REAPPROVAL", renewal, day);
        add(due, "DECISION", decision, day);
        deviations.values().forEach(deadline -> add(due, "DEVIATION", deadline, day));
        asked.forEach(deadline -> add(due, "INFORMATION", deadline, day));
        return due;
    }

    private static void add(List<String> due, String kind, @Nullable LocalDate lastDay, LocalDate day) {
        if (lastDay != null && day.isAfter(lastDay)) due.add(kind + " " + lastDay);
    }

    /** Of an approval that counts from 1 May 2021; what comes more is number 5 and on. */
    private static List<ApprovalEvent> facts(ApprovalEvent... more) {
        var facts = new ArrayList<>(List.of(APPLIED, ELIGIBLE, SELF_AUDITED, AUDITED, GIVEN));
        facts.addAll(List.of(more));
        return facts;
    }

    private static List<ApprovalEvent> follows(String today, ApprovalEvent... more) {
        return POLICY.follows(Told.late(facts(more)), LocalDate.parse(today));
    }

    private static String again(String today, ApprovalEvent... more) {
        return POLICY.lookAgainOn(Told.late(facts(more)), LocalDate.parse(today))
                .map(LocalDate::toString)
                .orElse("never");
    }

    private static ApprovalDeadlinePassed passed(ApprovalDeadline kind, String lastDay, @Nullable String about) {
        var last = LocalDate.parse(lastDay);
        return new ApprovalDeadlinePassed(SOLBAKKEN, Occurred.on(last.plusDays(1)), kind, last, about);
    }
}
