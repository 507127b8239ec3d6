package no.tunbok.events.history;

import static no.tunbok.events.testkit.PilotFacts.CONCLUDED;
import static no.tunbok.events.testkit.PilotFacts.GRANT_AWARDED;
import static no.tunbok.events.testkit.PilotFacts.KICK_OFF;
import static no.tunbok.events.testkit.PilotFacts.NORDLAND;
import static no.tunbok.events.testkit.PilotFacts.STARTED;
import static no.tunbok.events.testkit.PilotFacts.WORKSHOP_HELD;
import static no.tunbok.events.testkit.PilotFacts.between;
import static no.tunbok.events.testkit.PilotFacts.day;
import static no.tunbok.events.testkit.PilotFacts.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunbok.events.pilot.PilotConcluded;
import no.tunbok.events.pilot.PilotDecisionReversed;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotFactAnnulled;
import no.tunbok.events.pilot.PilotFactCorrected;
import no.tunbok.events.pilot.PilotFactMovedIn;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.pilot.PilotStarted;
import no.tunbok.events.testkit.PilotFacts;
import no.tunbok.events.testkit.Told;
import no.tunbok.events.value.Precision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {

    private static final PilotEvent ENDED_IN_JUNE = new PilotConcluded(NORDLAND, day("2022-06-30"));
    private static final PilotEvent ENDED_IN_AUGUST = new PilotConcluded(NORDLAND, day("2022-08-31"));

    @Nested
    class Order {

        @Test
        void what_happened_first_stands_first_whenever_it_was_told() {
            assertThat(standing(CONCLUDED, WORKSHOP_HELD, GRANT_AWARDED))
                    .containsExactly(GRANT_AWARDED, WORKSHOP_HELD, CONCLUDED);
        }

        @Test
        void on_one_day_the_order_of_life_decides() {
            var ended = new PilotConcluded(NORDLAND, day("2021-03-15"));
            var started = new PilotStarted(NORDLAND, day("2021-03-15"), null);
            assertThat(standing(ended, started)).containsExactly(started, ended);
        }

        @Test
        void alike_in_all_that_the_order_of_telling_decides() {
            assertThat(numbers(ENDED_IN_JUNE, ENDED_IN_JUNE)).containsExactly(0L, 1L);
        }

        @Test
        void nothing_stands_in_an_empty_history() {
            assertThat(History.<PilotEvent>empty().standing()).isEmpty();
            assertThat(History.<PilotEvent>empty().remarks()).isEmpty();
            assertThat(History.<PilotEvent>empty().counts(0)).isFalse();
        }
    }

    @Nested
    class Corrections {

        @Test
        void a_corrected_fact_reads_as_it_should_have_been_told() {
            assertThat(standing(STARTED, ENDED_IN_JUNE, correct(1, ENDED_IN_AUGUST)))
                    .containsExactly(STARTED, ENDED_IN_AUGUST);
        }

        @Test
        void a_corrected_fact_keeps_the_number_under_which_it_was_first_told() {
            assertThat(numbers(STARTED, ENDED_IN_JUNE, correct(1, ENDED_IN_AUGUST)))
                    .containsExactly(0L, 1L);
        }

        @Test
        void every_record_that_was_put_right_names_the_record_that_did_so() {
            var verdicts = history(ENDED_IN_JUNE, correct(0, ENDED_IN_AUGUST), correct(0, CONCLUDED), annul(2))
                    .verdicts();

            assertThat(verdicts).containsOnlyKeys(0L, 2L);
            assertThat(verdicts.get(0L))
                    .extracting(Verdict::by, Verdict::instead)
                    .containsExactly(1L, ENDED_IN_AUGUST);
            assertThat(verdicts.get(2L))
                    .extracting(Verdict::by, Verdict::instead)
                    .containsExactly(3L, null);
        }

        @Test
        void the_last_of_two_corrections_wins() {
            assertThat(standing(ENDED_IN_JUNE, correct(0, ENDED_IN_AUGUST), correct(0, CONCLUDED)))
                    .containsExactly(CONCLUDED);
        }

        @Test
        void a_fact_can_be_put_right_even_after_it_was_annulled() {
            assertThat(standing(ENDED_IN_JUNE, annul(0), correct(0, ENDED_IN_AUGUST)))
                    .containsExactly(ENDED_IN_AUGUST);
        }

        @Test
        void a_correction_can_be_corrected() {
            assertThat(standing(ENDED_IN_JUNE, correct(0, CONCLUDED), correct(1, correct(0, ENDED_IN_AUGUST))))
                    .containsExactly(ENDED_IN_AUGUST);
        }

        @Test
        void when_a_correction_is_annulled_the_fact_reads_as_before() {
            assertThat(standing(ENDED_IN_JUNE, correct(0, ENDED_IN_AUGUST), annul(1)))
                    .containsExactly(ENDED_IN_JUNE);
        }

        @Test
        void when_the_last_correction_is_annulled_the_one_before_it_holds() {
            assertThat(standing(ENDED_IN_JUNE, correct(0, ENDED_IN_AUGUST), correct(0, CONCLUDED), annul(2)))
                    .containsExactly(ENDED_IN_AUGUST);
        }
    }

    @Nested
    class Annulments {

        @Test
        void an_annulled_fact_does_not_stand() {
            assertThat(standing(STARTED, ENDED_IN_JUNE, annul(1))).containsExactly(STARTED);
        }

        @Test
        void an_annulled_annulment_does_nothing() {
            assertThat(standing(STARTED, ENDED_IN_JUNE, annul(1), annul(2))).containsExactly(STARTED, ENDED_IN_JUNE);
        }

        @Test
        void undoing_the_undoing_of_an_annulment_annuls() {
            assertThat(standing(STARTED, ENDED_IN_JUNE, annul(1), annul(2), annul(3)))
                    .containsExactly(STARTED);
        }

        @Test
        void annulling_twice_needs_undoing_twice() {
            assertThat(standing(ENDED_IN_JUNE, annul(0), annul(0), annul(2))).isEmpty();
            assertThat(standing(ENDED_IN_JUNE, annul(0), annul(0), annul(2), annul(1)))
                    .containsExactly(ENDED_IN_JUNE);
        }
    }

    @Nested
    class Nonsense {

        @ParameterizedTest
        @ValueSource(longs = {-1, 1, 2, 3, 99, Long.MAX_VALUE, Long.MIN_VALUE})
        void only_what_was_told_before_can_be_put_right(long target) {
            assertThat(standing(STARTED, annul(target), ENDED_IN_JUNE)).containsExactly(STARTED, ENDED_IN_JUNE);
            assertThat(standing(STARTED, correct(target, CONCLUDED), ENDED_IN_JUNE))
                    .containsExactly(STARTED, ENDED_IN_JUNE);
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 1, 2, 3, 99, Long.MAX_VALUE, Long.MIN_VALUE})
        void only_what_was_told_before_can_be_remarked_on(long about) {
            assertThat(history(STARTED, remark(about, "PI-6"), ENDED_IN_JUNE).remarks())
                    .isEmpty();
        }

        @Test
        void what_was_told_before_it_could_be_put_right_says_nothing_of_when_it_had_happened() {
            var june = new PilotConcluded(NORDLAND, between("2022-06-01", "2022-06-30", Precision.MONTH));
            var ahead = new History<>(List.of(
                    Told.on(LocalDate.parse("2022-06-10"), 0, correct(1, june)),
                    Told.on(LocalDate.parse("2022-06-15"), 1, ENDED_IN_AUGUST),
                    Told.on(LocalDate.parse("2022-06-20"), 2, correct(1, june))));
            assertThat(ahead.days()).containsEntry(1L, between("2022-06-01", "2022-06-20", Precision.MONTH));
            var ofItself = new PilotFactCorrected(
                    NORDLAND, june.occurredOn(), 0, june, CorrectionReason.WRONG_DATE, told("Feil dato."), "officer-7");
            var itself = new History<>(List.of(
                    Told.on(LocalDate.parse("2022-06-05"), 0, STARTED),
                    Told.on(LocalDate.parse("2022-06-10"), 1, correct(0, june)),
                    Told.on(LocalDate.parse("2022-06-20"), 2, correct(0, ofItself))));
            assertThat(itself.days()).containsEntry(0L, between("2022-06-01", "2022-06-10", Precision.MONTH));
        }
    }

    @Nested
    class Counting {

        @Test
        void a_fact_counts_until_it_is_annulled() {
            var history = history(STARTED, ENDED_IN_JUNE, annul(0));
            assertThat(history.counts(0)).isFalse();
            assertThat(history.counts(1)).isTrue();
        }

        @Test
        void a_corrected_fact_counts_and_so_does_its_correction() {
            var history = history(ENDED_IN_JUNE, correct(0, ENDED_IN_AUGUST));
            assertThat(history.counts(0)).isTrue();
            assertThat(history.counts(1)).isTrue();
        }

        @Test
        void an_annulled_annulment_does_not_count() {
            var history = history(STARTED, annul(0), annul(1));
            assertThat(history.counts(0)).isTrue();
            assertThat(history.counts(1)).isFalse();
            assertThat(history.counts(2)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, 1, Long.MAX_VALUE, Long.MIN_VALUE})
        void what_is_not_there_does_not_count(long number) {
            assertThat(history(STARTED).counts(number)).isFalse();
        }
    }

    @Nested
    class BothClocks {

        private static final PilotEvent STARTED_IN_JUNE =
                new PilotStarted(NORDLAND, between("2022-06-01", "2022-06-30", Precision.MONTH), null);

        @Test
        void what_was_believed_is_what_had_been_told_by_then() {
            var history = new History<>(List.of(
                    Told.on(LocalDate.parse("2022-06-30"), 0, ENDED_IN_JUNE),
                    Told.on(LocalDate.parse("2022-09-01"), 1, correct(0, ENDED_IN_AUGUST))));
            var moment = history.records().get(1).at();
            assertThat(facts(history.believedAt(moment.minusNanos(1)))).containsExactly(ENDED_IN_JUNE);
            assertThat(facts(history.believedAt(moment))).containsExactly(ENDED_IN_AUGUST);
            assertThat(facts(history.believedAt(Instant.EPOCH))).isEmpty();
        }

        @Test
        void what_was_believed_is_a_beginning_even_if_the_clock_was_turned_back() {
            var history = new History<>(List.of(
                    Told.on(LocalDate.parse("2022-06-30"), 0, STARTED),
                    Told.on(LocalDate.parse("2022-07-02"), 1, ENDED_IN_JUNE),
                    Told.on(LocalDate.parse("2022-07-01"), 2, WORKSHOP_HELD)));
            assertThat(facts(history.believedAt(Instant.parse("2022-07-01T22:00:00Z"))))
                    .containsExactly(STARTED);
        }

        @Test
        void a_fact_stands_from_the_day_it_happened() {
            var history = history(GRANT_AWARDED, ENDED_IN_JUNE);
            assertThat(on(history, "2022-06-29")).containsExactly(GRANT_AWARDED);
            assertThat(on(history, "2022-06-30")).containsExactly(GRANT_AWARDED, ENDED_IN_JUNE);
        }

        @Test
        void a_fact_of_some_day_in_june_is_uncertain_in_june_and_stands_when_june_is_over() {
            var history = history(STARTED_IN_JUNE);
            assertThat(on(history, "2022-06-29")).isEmpty();
            assertThat(on(history, "2022-06-30")).containsExactly(STARTED_IN_JUNE);
            assertThat(uncertain(history, "2022-05-31")).isEmpty();
            assertThat(uncertain(history, "2022-06-01")).containsExactly(STARTED_IN_JUNE);
            assertThat(uncertain(history, "2022-06-29")).containsExactly(STARTED_IN_JUNE);
            assertThat(uncertain(history, "2022-06-30")).isEmpty();
        }

        @Test
        void a_fact_of_june_that_was_told_in_june_had_happened_on_the_day_of_telling() {
            var history = new History<>(List.of(Told.on(LocalDate.parse("2022-06-10"), 0, STARTED_IN_JUNE)));
            assertThat(on(history, "2022-06-09")).isEmpty();
            assertThat(uncertain(history, "2022-06-09")).containsExactly(STARTED_IN_JUNE);
            assertThat(on(history, "2022-06-10")).containsExactly(STARTED_IN_JUNE);
            assertThat(history.standing())
                    .extracting(Standing::occurred)
                    .containsExactly(between("2022-06-01", "2022-06-10", Precision.MONTH));
        }

        @Test
        void a_corrected_fact_is_held_against_the_day_of_the_correction() {
            var history = new History<>(List.of(
                    Told.on(LocalDate.parse("2022-06-10"), 0, ENDED_IN_JUNE),
                    Told.on(LocalDate.parse("2022-06-20"), 1, correct(0, STARTED_IN_JUNE))));
            assertThat(history.standing())
                    .extracting(Standing::occurred)
                    .containsExactly(between("2022-06-01", "2022-06-20", Precision.MONTH));
        }

        @Test
        void a_correction_of_something_else_leaves_the_fact_where_it_was_in_time() {
            var withKickOff = new PilotStarted(NORDLAND, STARTED_IN_JUNE.occurredOn(), KICK_OFF);
            var history = new History<>(List.of(
                    Told.on(LocalDate.parse("2022-06-10"), 0, STARTED_IN_JUNE),
                    Told.on(LocalDate.parse("2022-06-20"), 1, correct(0, withKickOff))));
            assertThat(on(history, "2022-06-10")).containsExactly(withKickOff);
            assertThat(history.days())
                    .containsEntry(0L, between("2022-06-01", "2022-06-10", Precision.MONTH))
                    .containsEntry(1L, day("2025-01-01"));
        }

        @Test
        void a_second_correction_keeps_the_days_of_the_first() {
            var withKickOff = new PilotStarted(NORDLAND, STARTED_IN_JUNE.occurredOn(), KICK_OFF);
            var told = List.<Recorded<PilotEvent>>of(
                    Told.on(LocalDate.parse("2022-06-10"), 0, new PilotStarted(NORDLAND, day("2022-05-01"), null)),
                    Told.on(LocalDate.parse("2022-06-15"), 1, correct(0, STARTED_IN_JUNE)),
                    Told.on(LocalDate.parse("2022-06-20"), 2, correct(0, withKickOff)));
            assertThat(on(new History<>(told), "2022-06-15")).containsExactly(withKickOff);
            var annulled = new ArrayList<>(told);
            annulled.add(Told.on(LocalDate.parse("2022-06-21"), 3, annul(1)));
            assertThat(on(new History<>(annulled), "2022-06-15")).isEmpty();
            assertThat(on(new History<>(annulled), "2022-06-20")).containsExactly(withKickOff);
        }

        @Test
        void what_is_annulled_has_the_days_that_it_was_told_with() {
            var history = new History<>(List.<Recorded<PilotEvent>>of(
                    Told.on(LocalDate.parse("2022-06-10"), 0, STARTED_IN_JUNE),
                    Told.on(LocalDate.parse("2022-06-20"), 1, annul(0))));
            assertThat(history.days()).containsEntry(0L, between("2022-06-01", "2022-06-10", Precision.MONTH));
        }

        @Test
        void a_corrected_correction_is_held_against_the_day_of_the_last() {
            var history = new History<>(List.of(
                    Told.on(LocalDate.parse("2022-06-10"), 0, ENDED_IN_JUNE),
                    Told.on(LocalDate.parse("2022-06-15"), 1, correct(0, ENDED_IN_AUGUST)),
                    Told.on(LocalDate.parse("2022-06-20"), 2, correct(1, correct(0, STARTED_IN_JUNE)))));
            assertThat(history.standing())
                    .extracting(Standing::occurred)
                    .containsExactly(between("2022-06-01", "2022-06-20", Precision.MONTH));
        }

        @Test
        void days_are_days_in_norway() {
            var lateInTheEvening = Instant.parse("2022-06-10T22:30:00Z");
            assertThat(new Recorded<>(0, lateInTheEvening, STARTED).day()).isEqualTo("2022-06-11");
        }
    }

    @Nested
    class Whatever_was_told {

        @Test
        void is_there_as_it_was_first_told_and_as_it_was_put_right() {
            var corrected = correct(1, ENDED_IN_AUGUST);
            assertThat(history(STARTED, ENDED_IN_JUNE, corrected, annul(1)).everTold())
                    .containsExactly(STARTED, ENDED_IN_JUNE, corrected, ENDED_IN_AUGUST, annul(1));
        }

        @Test
        void is_there_as_it_was_told_elsewhere() {
            assertThat(history(STARTED, PilotFacts.FACT_MOVED_IN).everTold())
                    .containsExactly(STARTED, PilotFacts.FACT_MOVED_IN, PilotFacts.STUDY_TRIP_MADE);
        }
    }

    @Nested
    class What_a_history_is {

        @Test
        void is_its_records_and_nothing_that_was_worked_out_from_them() {
            var asked = history(STARTED, ENDED_IN_JUNE);
            assertThat(asked.standing()).hasSize(2);
            assertThat(asked)
                    .isEqualTo(history(STARTED, ENDED_IN_JUNE))
                    .hasSameHashCodeAs(asked.records())
                    .hasToString("History" + asked.records())
                    .isNotEqualTo(history(STARTED))
                    .isNotEqualTo(asked.records());
        }
    }

    @Nested
    class Remarks {

        private static final Remark ON_THE_END = new Remark(1, "PI-14");

        @Test
        void a_remark_stands_with_its_fact() {
            assertThat(history(STARTED, ENDED_IN_JUNE, remark(1, "PI-14")).remarks())
                    .containsExactly(ON_THE_END);
        }

        @Test
        void a_remark_is_not_among_the_facts() {
            assertThat(standing(STARTED, ENDED_IN_JUNE, remark(1, "PI-14"))).containsExactly(STARTED, ENDED_IN_JUNE);
        }

        @Test
        void a_remark_on_an_annulled_fact_is_gone_until_the_annulment_is_annulled() {
            assertThat(history(STARTED, ENDED_IN_JUNE, remark(1, "PI-14"), annul(1))
                            .remarks())
                    .isEmpty();
            assertThat(history(STARTED, ENDED_IN_JUNE, remark(1, "PI-14"), annul(1), annul(3))
                            .remarks())
                    .containsExactly(ON_THE_END);
        }

        @Test
        void a_correction_does_away_with_the_remarks_before_it_and_not_with_those_after_it() {
            assertThat(history(STARTED, ENDED_IN_JUNE, remark(1, "PI-14"), correct(1, ENDED_IN_AUGUST))
                            .remarks())
                    .isEmpty();
            assertThat(history(
                                    STARTED,
                                    ENDED_IN_JUNE,
                                    remark(1, "PI-14"),
                                    correct(1, ENDED_IN_AUGUST),
                                    remark(1, "PI-15"))
                            .remarks())
                    .containsExactly(new Remark(1, "PI-15"));
        }

        @Test
        void a_remark_on_a_correction_goes_with_it_and_those_before_it_come_back() {
            assertThat(history(
                                    STARTED,
                                    ENDED_IN_JUNE,
                                    remark(1, "PI-14"),
                                    correct(1, ENDED_IN_AUGUST),
                                    remark(1, "PI-15"),
                                    annul(3))
                            .remarks())
                    .containsExactly(ON_THE_END);
        }

        @Test
        void a_remark_on_a_correction_comes_back_with_it() {
            assertThat(history(
                                    STARTED,
                                    ENDED_IN_JUNE,
                                    correct(1, ENDED_IN_AUGUST),
                                    remark(1, "PI-15"),
                                    annul(2),
                                    annul(4))
                            .remarks())
                    .containsExactly(new Remark(1, "PI-15"));
        }

        @Test
        void a_remark_can_itself_be_annulled() {
            assertThat(history(STARTED, ENDED_IN_JUNE, remark(1, "PI-14"), annul(2))
                            .remarks())
                    .isEmpty();
        }

        @Test
        void the_same_remark_made_twice_is_one() {
            assertThat(history(STARTED, ENDED_IN_JUNE, remark(1, "PI-14"), remark(1, "PI-14"))
                            .remarks())
                    .containsExactly(ON_THE_END);
        }

        @Test
        void a_remark_is_made_on_a_day_once_its_fact_has_happened() {
            var history = history(STARTED, ENDED_IN_JUNE, remark(1, "PI-14"), remark(0, "PI-6"));
            var onTheStart = new Remark(0, "PI-6");
            assertThat(history.remarksOn(LocalDate.parse("2022-06-29"))).containsExactly(onTheStart);
            assertThat(history.remarksOn(LocalDate.parse("2022-06-30"))).containsExactly(ON_THE_END, onTheStart);
        }

        @Test
        void a_remark_on_what_is_told_of_no_day_is_there_on_every_day() {
            var history = history(STARTED, ENDED_IN_JUNE, correct(1, ENDED_IN_AUGUST), remark(2, "X-2"));
            assertThat(history.remarksOn(LocalDate.parse("2020-01-01"))).containsExactly(new Remark(2, "X-2"));
        }
    }

    static PilotFactAnnulled annul(long target) {
        return new PilotFactAnnulled(
                NORDLAND,
                day("2025-01-01"),
                target,
                CorrectionReason.NOT_HAPPENED,
                told("Skjedde ikke."),
                "officer-7",
                null);
    }

    static PilotFactCorrected correct(long target, PilotEvent instead) {
        return new PilotFactCorrected(
                NORDLAND,
                day("2025-01-01"),
                target,
                instead,
                CorrectionReason.WRONG_DATE,
                told("Feil dato."),
                "officer-7");
    }

    static PilotRuleBroken remark(long about, String rule) {
        return new PilotRuleBroken(NORDLAND, day("2025-01-01"), about, rule);
    }

    private static History<PilotEvent> history(PilotEvent... facts) {
        return Told.late(List.of(facts));
    }

    private static List<PilotEvent> standing(PilotEvent... facts) {
        return facts(history(facts));
    }

    private static List<Long> numbers(PilotEvent... facts) {
        return history(facts).standing().stream().map(Standing::number).toList();
    }

    @Nested
    class What_was_moved_and_what_was_reversed {

        private static final PilotDecisionReversed REVERSED =
                PilotFacts.DECISION_REVERSED; // of number 2, from 1 March 2021

        @Test
        void a_fact_moved_here_counts_as_it_was_told_there() {
            var history = Told.<PilotEvent>late(List.of(STARTED, PilotFacts.FACT_MOVED_IN));
            assertThat(facts(history)).containsExactly(STARTED, PilotFacts.STUDY_TRIP_MADE);
            assertThat(history.standing().get(1).number()).isEqualTo(1);
        }

        @Test
        void it_had_happened_when_it_was_told_there() {
            var told = PilotFacts.FACT_MOVED_IN.toldAt().atZone(Recorded.OSLO).toLocalDate();
            var season = between("2022-03-01", "2022-12-31", Precision.SEASON);
            var trip = new PilotConcluded(NORDLAND, season);
            var moved = new PilotFactMovedIn(
                    NORDLAND,
                    season,
                    trip,
                    PilotFacts.OSLO_OG_VIKEN,
                    3,
                    PilotFacts.FACT_MOVED_IN.toldAt(),
                    CorrectionReason.WRONG_PARTY,
                    told("Feil pilot."),
                    "officer-7");
            assertThat(Told.<PilotEvent>late(List.of(STARTED, moved))
                            .standing()
                            .get(1)
                            .occurred())
                    .isEqualTo(season.toldOn(told));
        }

        @Test
        void a_decision_holds_until_the_day_from_which_it_does_not() {
            var standing = Told.<PilotEvent>late(List.of(STARTED, ENDED_IN_JUNE, GRANT_AWARDED, REVERSED))
                    .standing();
            assertThat(holding("2021-02-28", standing)).contains(GRANT_AWARDED);
            assertThat(holding("2021-03-01", standing))
                    .doesNotContain(GRANT_AWARDED)
                    .hasSize(3);
        }

        @Test
        void what_nobody_decided_is_not_reversed() {
            var standing = Told.<PilotEvent>late(List.of(GRANT_AWARDED, ENDED_IN_JUNE, STARTED, REVERSED))
                    .standing();
            assertThat(holding("2021-03-01", standing)).hasSize(4);
        }

        @Test
        void an_annulled_reversal_reverses_nothing() {
            var standing = Told.<PilotEvent>late(List.of(STARTED, ENDED_IN_JUNE, GRANT_AWARDED, REVERSED, annul(3)))
                    .standing();
            assertThat(holding("2021-03-01", standing)).contains(GRANT_AWARDED);
        }

        private static List<PilotEvent> holding(String day, List<Standing<PilotEvent>> standing) {
            return History.holdingOn(LocalDate.parse(day), standing).stream()
                    .map(Standing::fact)
                    .toList();
        }
    }

    static List<PilotEvent> facts(History<PilotEvent> history) {
        return history.standing().stream().map(Standing::fact).toList();
    }

    private static List<PilotEvent> on(History<PilotEvent> history, String day) {
        return history.standingOn(LocalDate.parse(day)).stream()
                .map(Standing::fact)
                .toList();
    }

    private static List<PilotEvent> uncertain(History<PilotEvent> history, String day) {
        return history.uncertainOn(LocalDate.parse(day)).stream()
                .map(Standing::fact)
                .toList();
    }
}
