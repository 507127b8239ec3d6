package no.tunbok.command.agreement;

import static no.tunbok.command.agreement.AgreementLife.*;
import static no.tunbok.events.testkit.AgreementFacts.*;
import static no.tunbok.events.testkit.PilotFacts.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.tunbok.command.policy.Policy;
import no.tunbok.command.testkit.PassingDays;
import no.tunbok.command.testkit.PolicyLaws;
import no.tunbok.command.testkit.SampleFacts;
import no.tunbok.events.agreement.*;
import no.tunbok.events.history.History;
import no.tunbok.events.testkit.AnyAgreement;
import no.tunbok.events.testkit.Properties;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the register tells of a framework agreement by itself. */
class UpkeepOfAgreementsTest {

    private static final List<Policy<AgreementEvent>> POLICIES =
            List.of(new WhenDeadlinePassesThenTell(), new WhenCeilingIsNearThenTell(), new WhenTermRunsOutThenExpire());

    /** All of them, in the order in which they are asked. */
    private static final Policy<AgreementEvent> POLICY = new Policy<>() {

        @Override
        public List<AgreementEvent> follows(History<AgreementEvent> history, LocalDate today) {
            return POLICIES.stream()
                    .flatMap(policy -> policy.follows(history, today).stream())
                    .toList();
        }

        @Override
        public Optional<LocalDate> lookAgainOn(History<AgreementEvent> history, LocalDate today) {
            return POLICIES.stream()
                    .flatMap(policy -> policy.lookAgainOn(history, today).stream())
                    .min(LocalDate::compareTo);
        }
    };

    /** Of nine million that may be called off. */
    private static final AgreementEvent MOST = calledOff(DAY_ACTIVITY, day("2022-03-14"), excluded(7_200_000));

    @Nested
    class days_that_come {

        @Test
        void are_told_on_the_day_after() {
            assertThat(follows("2023-10-29")).isEmpty();
            assertThat(follows("2023-10-30")).containsExactly(DEADLINE_PASSED);
            assertThat(follows("2023-12-30", DEADLINE_PASSED)).isEmpty();
            assertThat(again("2023-10-30")).isEqualTo("2024-03-01");
        }

        @Test
        void are_told_of_each_warning() {
            assertThat(follows("2022-06-11", WARNING_GIVEN))
                    .containsExactly(passed(AgreementDeadline.CORRECTION, "2022-06-10", "5"));
        }

        @Test
        void are_told_anew_when_an_option_has_moved_them() {
            assertThat(follows("2024-11-01", DEADLINE_PASSED, OPTION_EXERCISED))
                    .containsExactly(passed(AgreementDeadline.EXTENSION, "2024-10-28", "2"));
        }
    }

    @Nested
    class the_end_of_the_term {

        @Test
        void is_told_as_an_expiry() {
            assertThat(follows("2024-02-29", DEADLINE_PASSED)).isEmpty();
            assertThat(follows("2024-03-01", DEADLINE_PASSED)).containsExactly(expired("2024-03-01"));
            assertThat(follows("2024-07-01")).containsExactly(expired("2024-03-01"));
            assertThat(again("2024-03-01")).isEqualTo("never");
        }

        @Test
        void is_told_once_and_by_anybody() {
            assertThat(follows("2024-07-01", expired("2024-03-05"))).isEmpty();
            assertThat(follows("2024-07-01", expired("2024-03-01"), annulled(5)))
                    .isEmpty();
        }

        @Test
        void is_told_anew_when_an_option_is_found_that_nobody_told_of() {
            assertThat(follows("2024-07-01", expired("2024-03-01"), annulled(5), OPTION_EXERCISED))
                    .isEmpty();
            assertThat(follows("2025-03-01", expired("2024-03-01"), annulled(5), OPTION_EXERCISED))
                    .containsExactly(expired("2025-03-01"));
        }

        @Test
        void is_none_of_what_ended_before() {
            assertThat(follows("2025-06-01", OPTION_EXERCISED, TERMINATED)).isEmpty();
            assertThat(follows("2025-06-01", new FrameworkExhausted(KONGSBERG_AGREEMENT, day("2023-01-01"))))
                    .isEmpty();
        }
    }

    @Nested
    class the_ceiling {

        @Test
        void is_near_at_eighty_percent() {
            assertThat(follows("2022-03-13", MOST)).isEmpty();
            assertThat(follows("2022-03-14", MOST)).containsExactly(near("2022-03-14", 80, 9_000_000));
            assertThat(follows("2022-03-14", calledOff(7_199_999))).isEmpty();
            assertThat(follows("2022-05-01", MOST, near("2022-03-14", 80, 9_000_000)))
                    .isEmpty();
        }

        @Test
        void is_nearer_at_ninety_five() {
            assertThat(follows("2022-06-01", MOST, near("2022-03-14", 80, 9_000_000), second("2022-05-02", 1_350_000)))
                    .containsExactly(near("2022-05-02", 95, 9_000_000));
        }

        @Test
        void is_told_once_of_where_it_came_near_at_a_stroke() {
            assertThat(follows("2022-06-01", calledOff(8_800_000))).containsExactly(near("2022-03-14", 95, 9_000_000));
            assertThat(follows(
                            "2022-10-01", calledOff(8_800_000), near("2022-03-14", 95, 9_000_000), changed(7_300_000)))
                    .isEmpty();
        }

        @Test
        void came_near_on_the_first_of_the_days_since_when_it_is() {
            assertThat(follows("2022-06-01", MOST, second("2022-05-02", 100_000)))
                    .containsExactly(near("2022-03-14", 80, 9_000_000));
        }

        @Test
        void is_another_once_the_agreement_is_modified() {
            var raised = modified(day("2022-04-01"), "FOA § 28-1", excluded(1_000_000));
            assertThat(follows("2022-06-01", MOST, near("2022-03-14", 80, 9_000_000), raised))
                    .isEmpty();
            assertThat(follows(
                            "2022-06-01",
                            MOST,
                            near("2022-03-14", 80, 9_000_000),
                            raised,
                            second("2022-05-02", 1_000_000)))
                    .containsExactly(near("2022-05-02", 80, 10_000_000));
        }

        @Test
        void is_reached_on_the_day_of_the_call_off_that_reaches_it() {
            assertThat(follows("2022-06-01", MOST, second("2022-05-02", 1_800_000)))
                    .containsExactly(exhausted("2022-05-02"));
            assertThat(follows("2022-06-01", MOST, second("2022-05-02", 1_800_000), exhausted("2022-05-02")))
                    .isEmpty();
            assertThat(follows(
                            "2022-06-01", MOST, second("2022-05-02", 1_800_000), exhausted("2022-05-02"), annulled(7)))
                    .isEmpty();
        }

        @Test
        void is_told_anew_when_it_is_reached_on_another_day_than_was_thought() {
            assertThat(follows(
                            "2022-06-01",
                            MOST,
                            second("2022-05-02", 1_800_000),
                            exhausted("2022-05-02"),
                            annulled(7),
                            corrected(6, second("2022-05-03", 1_800_000))))
                    .containsExactly(exhausted("2022-05-03"));
        }
    }

    @Test
    void what_follows_is_recorded_and_follows_no_more() {
        var laws = new PolicyLaws<>(POLICY, AgreementDecisions.AGREEMENT::decide);
        Properties.forAll(AnyAgreement::history, laws::whatFollowsIsRecordedAndFollowsNoMore);
    }

    @Test
    void the_next_look_is_neither_too_early_nor_too_late() {
        for (var policy : POLICIES) {
            var laws = new PolicyLaws<>(policy, AgreementDecisions.AGREEMENT::decide);
            Properties.forAll(AnyAgreement::history, laws::theNextLookIsNeitherTooEarlyNorTooLate);
        }
    }

    @Nested
    class the_agreement_of_the_sample {

        /** Without its end, which the register is to tell. */
        private final List<AgreementEvent> kongsberg = SampleFacts.<AgreementEvent>of(
                        "kongsberg",
                        "agreementId",
                        command -> AgreementCommand.find(command).orElseThrow().fact())
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(fact -> !(fact instanceof FrameworkExpired))
                .toList();

        /** As if less had been bought, so that it came to its last day. */
        private final List<AgreementEvent> cheaper = kongsberg.stream()
                .filter(fact -> !(fact instanceof CallOffMade f) || f.value().ore() < 100_000_000)
                .toList();

        @Test
        void is_told_of_once_and_on_its_day() {
            for (var story : List.of(kongsberg, cheaper)) {
                assertThat(new PassingDays<>(POLICY, story, _ -> true).tellings())
                        .allSatisfy(t -> assertThat(t.fact().occurredOn())
                                .isEqualTo(Occurred.on(isSeenTheDayAfter(t.fact()) ? t.on().minusDays(1) : t.on())));
                assertAsWorkedOutApart(story, _ -> true);
            }
        }

        @Test
        void is_told_of_once_though_nobody_looked_for_a_week() {
            assertAsWorkedOutApart(kongsberg, PassingDays::isNotOfASkippedWeek);
            assertAsWorkedOutApart(cheaper, PassingDays::isNotOfASkippedWeek);
        }

        @Test
        void is_exhausted_or_runs_out() {
            assertThat(facts(kongsberg))
                    .hasAtLeastOneElementOfType(FrameworkExhausted.class)
                    .doesNotHaveAnyElementsOfTypes(FrameworkExpired.class);
            assertThat(facts(cheaper))
                    .hasAtLeastOneElementOfType(FrameworkExpired.class)
                    .doesNotHaveAnyElementsOfTypes(FrameworkExhausted.class);
        }

        private static List<AgreementEvent> facts(List<AgreementEvent> story) {
            return new PassingDays<>(POLICY, story, _ -> true)
                    .tellings().stream().map(PassingDays.Telling::fact).toList();
        }

        /** What is called off on a day is seen when the next one begins. */
        private static boolean isSeenTheDayAfter(AgreementEvent fact) {
            return fact instanceof CeilingNeared || fact instanceof FrameworkExhausted;
        }

        private static void assertAsWorkedOutApart(List<AgreementEvent> story, Predicate<LocalDate> isLookedAt) {
            var days = new PassingDays<>(POLICY, story, isLookedAt);
            assertThat(days.tellings())
                    .extracting(t -> said(t.fact()))
                    .containsExactlyInAnyOrderElementsOf(days.eachLook(UpkeepOfAgreementsTest::workedOut));
        }

        private static String said(AgreementEvent fact) {
            if (fact instanceof AgreementDeadlinePassed f) return f.kind() + " " + f.lastDay();
            var near = fact instanceof CeilingNeared f ? " " + f.percent() : "";
            return fact.getClass().getSimpleName() + near + " "
                    + fact.occurredOn().from();
        }
    }

    /** All that is overdue on a day, fact by fact and without the code that is tried. */
    private static List<String> workedOut(LocalDate day, List<AgreementEvent> told) {
        @Nullable LocalDate tender = null;
        @Nullable LocalDate standstill = null;
        @Nullable LocalDate trial = null;
        @Nullable LocalDate last = null;
        var options = 0;
        var most = 0L;
        var values = new HashMap<CallOffId, Long>();
        var since = new TreeMap<Integer, LocalDate>();
        var story = told.stream()
                .sorted(Comparator.comparing(f -> f.occurredOn().to()))
                .toList();
        for (var fact : story) {
            switch (fact) {
                case ContractNoticePublished f -> {
                    tender = f.tenderDeadline();
                    options = f.options().size();
                    most = f.volume().maximumValue() == null
                            ? 0
                            : f.volume().maximumValue().ore();
                }
                case FrameworkAwarded f -> {
                    tender = null;
                    standstill = f.standstillEnds();
                }
                case FrameworkSigned _ -> standstill = null;
                case FrameworkEnteredIntoForce f -> last = f.lastDay();
                case TrialPeriodStarted f -> trial = f.lastDay();
                case TrialPeriodEnded _ -> trial = null;
                case OptionExercised f -> {
                    last = f.newEnd();
                    options--;
                }
                case CallOffMade f -> values.put(f.callOffId(), f.value().ore());
                case CallOffChanged f -> values.replace(f.callOffId(), f.value().ore());
                case CallOffCompleted f
                when f.settledValue() != null ->
                    values.replace(f.callOffId(), f.settledValue().ore());
                default -> {}
            }
            for (var percent : List.of(80, 95, 100)) {
                var sum = values.values().stream().mapToLong(v -> v).sum();
                if (most > 0 && sum * 100 >= most * percent)
                    since.putIfAbsent(percent, fact.occurredOn().to());
                else if (percent == 100) since.remove(percent); // what is near is told once
            }
        }
        var due = new ArrayList<String>();
        add(due, "TENDER", tender, day);
        add(due, "STANDSTILL", standstill, day);
        if (last == null) return due;
        if (since.containsKey(100)) {
            due.add("FrameworkExhausted " + since.get(100));
        } else if (day.isAfter(last)) {
            due.add("FrameworkExpired " + last.plusDays(1));
        } else {
            add(due, "TRIAL", trial, day);
            if (options > 0) add(due, "EXTENSION", last.minusMonths(4), day);
            if (!since.isEmpty()) due.add("CeilingNeared " + since.lastKey() + " " + since.get(since.lastKey()));
        }
        return due;
    }

    private static void add(List<String> due, String kind, @Nullable LocalDate lastDay, LocalDate day) {
        if (lastDay != null && day.isAfter(lastDay)) due.add(kind + " " + lastDay);
    }

    private static List<AgreementEvent> follows(String today, AgreementEvent... more) {
        return POLICY.follows(inForce(more).history(), LocalDate.parse(today));
    }

    private static String again(String today, AgreementEvent... more) {
        return POLICY.lookAgainOn(inForce(more).history(), LocalDate.parse(today))
                .map(LocalDate::toString)
                .orElse("never");
    }

    private static CallOffMade second(String on, long kroner) {
        return calledOff(SCHOOL_CLASS, day(on), excluded(kroner));
    }

    private static CeilingNeared near(String on, int percent, long kroner) {
        return new CeilingNeared(KONGSBERG_AGREEMENT, day(on), percent, excluded(kroner));
    }

    private static FrameworkExhausted exhausted(String on) {
        return new FrameworkExhausted(KONGSBERG_AGREEMENT, day(on));
    }

    private static FrameworkExpired expired(String on) {
        return new FrameworkExpired(KONGSBERG_AGREEMENT, day(on));
    }

    private static AgreementDeadlinePassed passed(AgreementDeadline kind, String lastDay, @Nullable String about) {
        var last = LocalDate.parse(lastDay);
        return new AgreementDeadlinePassed(KONGSBERG_AGREEMENT, Occurred.on(last.plusDays(1)), kind, last, about);
    }
}
