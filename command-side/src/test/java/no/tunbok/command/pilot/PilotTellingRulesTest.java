package no.tunbok.command.pilot;

import static no.tunbok.command.judgement.CommonRule.*;
import static no.tunbok.command.pilot.PilotLife.*;
import static no.tunbok.command.pilot.PilotRule.*;
import static no.tunbok.events.testkit.PilotFacts.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunbok.command.judgement.Broken;
import no.tunbok.command.judgement.EntryUnknown;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.testkit.Asked;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.history.Remark;
import no.tunbok.events.pilot.*;
import no.tunbok.events.testkit.Told;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Precision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the register is told: when, for the first time, and in other words than before. */
class PilotTellingRulesTest {

    private static final PilotEvent APPLIED = APPLICATION_REGISTERED;
    private static final PilotEvent GRANTED = granted(day("2020-11-03"), 3_000_000);
    private static final PilotEvent JOINED = joined(day("2020-12-01"));

    @Nested
    class an_application {

        @Test
        void opens_a_pilot() {
            PILOT.registering(APPLIED).thenRecorded();
        }

        @Test
        void comes_before_all_else() {
            assertThatThrownBy(() -> PILOT.registering(STARTED)).isInstanceOf(EntryUnknown.class);
            assertThatThrownBy(() -> PILOT.deciding(annulled(0))).isInstanceOf(EntryUnknown.class);
        }

        @Test
        void told_again_is_nothing_new() {
            PILOT.given(APPLIED).registering(APPLIED).thenNothingNew();
            PILOT.given(APPLIED, GRANTED, STARTED).registering(APPLIED).thenNothingNew();
        }

        @Test
        void as_it_was_corrected_is_nothing_new_either() {
            var dementia = applied(Theme.DEMENTIA_CARE);
            PILOT.given(APPLIED, corrected(0, dementia)).registering(dementia).thenNothingNew();
        }
    }

    @Nested
    class X_1_what_is_told_has_happened {

        @Test
        void today_has_come_and_tomorrow_has_not() {
            var pilot = PILOT.given(APPLIED, GRANTED, STARTED).on("2022-06-15");
            pilot.registering(concluded(day("2022-06-15"))).thenRecorded();
            pilot.registering(concluded(day("2022-06-16"))).thenRefusedBy(X_1, "/occurredOn/from");
        }

        @Test
        void this_month_may_have_come() {
            var pilot = PILOT.given(APPLIED, GRANTED, STARTED).on("2022-06-15");
            pilot.registering(concluded(between("2022-06-01", "2022-06-30", Precision.MONTH)))
                    .thenRecorded();
            pilot.registering(concluded(between("2022-06-15", "2022-06-30", Precision.MONTH)))
                    .thenRecorded();
            pilot.registering(concluded(between("2022-06-16", "2022-06-30", Precision.MONTH)))
                    .thenRefusedBy(X_1, "/occurredOn/from");
        }

        @Test
        void plans_may_lie_ahead() {
            PILOT.given(APPLIED)
                    .on("2021-11-05")
                    .because(null)
                    .registering(WORKSHOP_PLANNED)
                    .thenRecorded();
            PILOT.given(APPLIED, GRANTED, STARTED)
                    .on("2022-10-20")
                    .deciding(EXTENDED)
                    .thenRecorded();
        }

        @Test
        void a_correction_and_what_it_says_instead_have_happened_too() {
            var pilot = PILOT.given(APPLIED, GRANTED, STARTED).on("2024-01-31");
            pilot.deciding(corrected(2, started(day("2024-02-01"))))
                    .thenRefusedBy(new Broken(X_1, "/occurredOn/from"), new Broken(X_1, "/instead/occurredOn/from"));
            pilot.deciding(annulled(2)).thenRefusedBy(X_1, "/occurredOn/from");
        }
    }

    @Nested
    class X_2_what_is_told_late_says_why {

        private static final Asked<PilotEvent> JULY = PILOT.given(APPLIED).on("2022-07-15");

        @Test
        void thirty_days_are_not_late_and_thirty_one_are() {
            JULY.because(null).registering(indicatorOf(day("2022-06-15"))).thenRecorded();
            JULY.because(null).registering(indicatorOf(day("2022-06-14"))).thenRemarked(X_2);
            JULY.because(null).deciding(indicatorOf(day("2022-06-14"))).thenRemarked(X_2);
        }

        @Test
        void a_reason_is_said_in_words() {
            JULY.because("Brevet lå på feil sak.")
                    .registering(indicatorOf(day("2022-06-14")))
                    .thenRecorded();
            JULY.because(" ").registering(indicatorOf(day("2022-06-14"))).thenRemarked(X_2);
        }

        @Test
        void what_may_have_happened_lately_is_not_late() {
            JULY.because(null)
                    .registering(indicatorOf(between("2022-06-01", "2022-06-30", Precision.MONTH)))
                    .thenRecorded();
        }

        @Test
        void any_date_can_be_judged() {
            JULY.because(null)
                    .registering(indicatorOf(new Occurred(LocalDate.MIN, LocalDate.MAX, Precision.YEAR)))
                    .thenRecorded();
        }

        private static IndicatorMeasured indicatorOf(Occurred when) {
            var i = INDICATOR_MEASURED;
            return new IndicatorMeasured(NORDLAND, when, i.code(), i.value(), i.unit());
        }
    }

    @Nested
    class X_3_nothing_is_changed_or_removed {

        private static final Asked<PilotEvent> PILOT_WITH_START = PILOT.given(APPLIED, GRANTED, JOINED, STARTED);
        private static final PilotEvent LATER = started(day("2021-03-22"));

        @Test
        void another_application_does_not_replace_the_first() {
            PILOT.given(APPLIED).registering(applied(Theme.DEMENTIA_CARE)).thenRefusedBy(X_3, "");
        }

        @Test
        void a_fact_is_corrected_or_annulled_by_its_number() {
            PILOT_WITH_START.deciding(corrected(3, LATER)).thenRecorded();
            PILOT_WITH_START.deciding(annulled(3)).thenRecorded();
        }

        @Test
        void the_number_is_one_that_there_is() {
            for (long unknown : new long[] {-1, 4, Long.MAX_VALUE, Long.MIN_VALUE}) {
                PILOT_WITH_START.deciding(corrected(unknown, LATER)).thenRefusedBy(X_3, "/target");
                PILOT_WITH_START.deciding(annulled(unknown)).thenRefusedBy(X_3, "/target");
            }
        }

        @Test
        void what_is_annulled_no_longer_counts() {
            var pilot = PILOT.given(APPLIED, GRANTED, JOINED, STARTED, annulled(3));
            pilot.deciding(annulled(3)).thenRefusedBy(X_3, "/target");
            pilot.deciding(corrected(3, LATER)).thenRefusedBy(X_3, "/target");
            pilot.registering(LATER).thenRecorded();
        }

        @Test
        void a_remark_is_not_a_fact() {
            var pilot = PILOT.given(APPLIED, STARTED, new PilotRuleBroken(NORDLAND, day("2021-03-15"), 1, "PI-6"));
            pilot.deciding(annulled(2)).thenRefusedBy(X_3, "/target");
            pilot.deciding(corrected(2, LATER)).thenRefusedBy(X_3, "/target");
        }

        @Test
        void the_opening_is_corrected_but_not_annulled() {
            PILOT_WITH_START.deciding(annulled(0)).thenRefusedBy(X_3, "/target");
            PILOT_WITH_START
                    .deciding(corrected(0, applied(Theme.DEMENTIA_CARE)))
                    .thenRecorded();
            PILOT.given(APPLIED, GRANTED).deciding(annulled(1)).thenRecorded();
        }

        @Test
        void a_fact_stays_of_its_kind() {
            PILOT_WITH_START
                    .deciding(corrected(3, concluded(day("2022-12-31"))))
                    .thenRefusedBy(X_3, "/instead/type");
        }

        @Test
        void a_fact_is_not_corrected_to_be_an_annulment() {
            PILOT_WITH_START.deciding(corrected(3, annulled(2))).thenRefusedBy(X_3, "/instead/type");
            PILOT.given(APPLIED, GRANTED, JOINED, annulled(2))
                    .deciding(corrected(3, annulled(1)))
                    .thenRefusedBy(new Broken(X_3, "/target"), new Broken(X_3, "/instead/type"));
        }

        @Test
        void a_fact_stays_with_its_pilot() {
            PILOT_WITH_START
                    .deciding(corrected(3, new PilotStarted(OSLO_OG_VIKEN, day("2021-03-22"), null)))
                    .thenRefusedBy(X_3, "/instead/pilotId");
        }

        @Test
        void a_correction_is_annulled_and_not_corrected() {
            var pilot = PILOT.given(APPLIED, GRANTED, JOINED, STARTED, corrected(3, LATER));
            pilot.deciding(corrected(4, corrected(3, STARTED)))
                    .thenRefusedBy(new Broken(X_3, "/target"), new Broken(X_3, "/instead/type"));
            pilot.deciding(annulled(4)).thenRecorded();
        }

        @Test
        void an_annulment_is_undone_by_annulling_it() {
            var pilot = PILOT.given(APPLIED, GRANTED, JOINED, STARTED, annulled(3));
            pilot.deciding(annulled(4)).thenRecorded();
            PILOT.given(APPLIED, GRANTED, JOINED, STARTED, annulled(3), annulled(4))
                    .registering(LATER)
                    .thenRemarked(PI_18);
        }

        @Test
        void a_corrected_fact_can_be_corrected_again() {
            PILOT.given(APPLIED, GRANTED, JOINED, STARTED, corrected(3, LATER))
                    .deciding(corrected(3, STARTED))
                    .thenRecorded();
        }

        @Test
        void a_remark_is_made_by_the_register_and_by_nobody_else() {
            PILOT.given(APPLIED)
                    .registering(new PilotRuleBroken(NORDLAND, day("2021-03-15"), 0, "PI-6"))
                    .thenRefusedBy(X_3, "/type");
        }
    }

    @Nested
    class X_4_a_correction_says_why {

        @Test
        void another_reason_is_explained_in_ten_characters() {
            say(CorrectionReason.OTHER, "ti tegn ja", "supervisor-2").thenRecorded();
            say(CorrectionReason.OTHER, "ni tegn ?", "supervisor-2").thenRefusedBy(X_4, "/explanation");
            say(CorrectionReason.OTHER, " ni tegn ? ", "supervisor-2").thenRefusedBy(X_4, "/explanation");
        }

        @Test
        void a_known_reason_is_explained_too() {
            say(CorrectionReason.TYPO, "x", "supervisor-2").thenRecorded();
            say(CorrectionReason.TYPO, " ", "supervisor-2").thenRefusedBy(X_4, "/explanation");
        }

        @Test
        void somebody_ordered_it_and_is_not_called_by_name() {
            say(CorrectionReason.TYPO, "x", " ").thenRefusedBy(X_4, "/orderedBy");
            say(CorrectionReason.TYPO, "x", "Kari Nordmann").thenRefusedBy(X_4, "/orderedBy");
        }

        @Test
        void a_correction_is_held_to_it_like_an_annulment() {
            PILOT.given(APPLIED, GRANTED)
                    .deciding(new PilotFactCorrected(
                            NORDLAND, day("2024-02-01"), 1, GRANTED, CorrectionReason.OTHER, told("kort"), ""))
                    .thenRefusedBy(new Broken(X_4, "/explanation"), new Broken(X_4, "/orderedBy"));
        }

        private static Asked.Answer<PilotEvent> say(CorrectionReason reason, String explanation, String orderedBy) {
            return PILOT.given(APPLIED, GRANTED)
                    .deciding(new PilotFactAnnulled(
                            NORDLAND, day("2024-02-01"), 1, reason, told(explanation), orderedBy, null));
        }
    }

    @Nested
    class what_should_have_been_told_instead {

        @ParameterizedTest
        @EnumSource
        void is_possible(Mode mode) {
            var pilot = PILOT.given(APPLIED, GRANTED, paid(1_000_000));
            var correction = corrected(2, paid(3_000_001));
            (mode == Mode.DECIDE ? pilot.deciding(correction) : pilot.registering(correction))
                    .thenRefusedBy(PI_5, "/instead/amount/ore");
        }

        @Test
        void has_happened_so_it_is_remarked_upon_where_a_decision_would_be_refused() {
            PILOT.given(APPLIED, GRANTED, held(day("2021-05-01")))
                    .deciding(corrected(2, held(day("2022-11-02"))))
                    .thenRemarked(PI_9);
        }

        @Test
        void is_judged_by_the_other_facts_and_not_by_what_it_replaces() {
            PILOT.given(APPLIED, GRANTED, paid(3_000_000))
                    .deciding(corrected(2, paid(2_000_000)))
                    .thenRecorded();
            PILOT.given(APPLIED, GRANTED, JOINED, STARTED, concluded(day("2022-12-01")), closed(day("2023-03-01")))
                    .deciding(corrected(4, concluded(day("2022-12-15"))))
                    .thenRecorded();
        }

        @Test
        void happened_when_its_days_were_first_told() {
            var newYear = between("2020-12-01", "2021-01-31", Precision.MONTH);
            var history = new History<>(List.<Recorded<PilotEvent>>of(
                    Told.on(LocalDate.parse("2020-10-01"), 0, APPLIED),
                    Told.on(
                            LocalDate.parse("2020-12-31"),
                            1,
                            new PartnerJoined(NORDLAND, newYear, FYLKESMANNEN_I_NORDLAND, "Kurs"))));
            new Asked<>(PilotDecisions.PILOT::decide, history, PILOT.circumstances())
                    .registering(
                            corrected(1, new PartnerJoined(NORDLAND, newYear, STATSFORVALTEREN_I_NORDLAND, "Kurs")))
                    .thenRefusedBy(PI_16, "/instead/partner/name");
        }

        @Test
        void renews_the_remarks_on_the_fact() {
            var told = new ArrayList<PilotEvent>(List.of(APPLIED, GRANTED));
            told.addAll(accepted(told, held(day("2022-11-02"))));
            assertThat(remarks(told)).containsExactly(new Remark(2, "PI-9"));
            told.addAll(accepted(told, corrected(2, held(day("2022-10-02")))));
            assertThat(remarks(told)).isEmpty();
            told.addAll(accepted(told, corrected(2, held(day("2022-12-02")))));
            assertThat(remarks(told)).containsExactly(new Remark(2, "PI-9"));
        }

        private static List<PilotEvent> accepted(List<PilotEvent> told, PilotEvent fact) {
            return PilotDecisions.PILOT
                    .decide(Mode.REGISTER, fact, Told.late(told), PILOT.circumstances())
                    .factsOrThrow("pilot");
        }

        private static List<Remark> remarks(List<PilotEvent> told) {
            return Told.late(told).remarks();
        }
    }

    @Nested
    class X_19_what_the_register_finds_out_it_tells_itself {

        private final Asked<PilotEvent> granted = PILOT.given(APPLIED, GRANTED);

        @Test
        void that_a_deadline_passed_nobody_else_tells() {
            granted.byItself().registering(DEADLINE_PASSED).thenRecorded();
            granted.registering(DEADLINE_PASSED).thenRefusedBy(X_19, "");
            granted.deciding(DEADLINE_PASSED).thenRefusedBy(X_19, "");
        }

        @Test
        void it_has_passed_on_the_day_after_its_last() {
            granted.byItself()
                    .registering(new PilotDeadlinePassed(
                            NORDLAND, day("2023-04-02"), PilotDeadline.FINAL_REPORT, LocalDate.parse("2023-03-31")))
                    .thenRefusedBy(X_19, "/occurredOn");
        }

        @Test
        void anybody_may_take_it_back() {
            PILOT.given(APPLIED, GRANTED, DEADLINE_PASSED).deciding(annulled(2)).thenRecorded();
        }
    }

    @Nested
    class what_builds_on_a_fact {

        private static final PilotEvent COURSE =
                new MeasurePlanned(NORDLAND, day("2021-06-10"), FARMER_COURSE, "Kurs", MeasureScope.COMMON, null);

        @Test
        void keeps_the_grant_under_a_payment() {
            var pilot = PILOT.given(APPLIED, GRANTED, paid(1_000_000));
            pilot.deciding(annulled(1)).thenRefusedBy(PI_5, "/target");
            PILOT.given(APPLIED, GRANTED, paid(1_000_000), annulled(2))
                    .deciding(annulled(1))
                    .thenRecorded();
        }

        @Test
        void keeps_the_payment_under_a_repayment() {
            PILOT.given(APPLIED, GRANTED, paid(1_000_000), repaid(1_000_000))
                    .deciding(annulled(2))
                    .thenRefusedBy(PI_5, "/target");
        }

        @Test
        void keeps_the_plan_of_a_measure_that_was_completed() {
            var pilot = PILOT.given(APPLIED, COURSE, MEASURE_COMPLETED);
            pilot.deciding(annulled(1)).thenRefusedBy(X_15, "/target");
            pilot.deciding(corrected(
                            1,
                            new MeasurePlanned(
                                    NORDLAND, day("2021-06-10"), COORDINATORS, "Kurs", MeasureScope.COMMON, null)))
                    .thenRefusedBy(X_15, "/target");
            pilot.deciding(corrected(
                            1,
                            new MeasurePlanned(
                                    NORDLAND, day("2021-06-11"), FARMER_COURSE, "Kurset", MeasureScope.COMMON, null)))
                    .thenRecorded();
        }

        @Test
        void keeps_the_joining_before_a_leaving_and_the_leaving_before_a_joining() {
            var pilot = PILOT.given(APPLIED, JOINED, left(day("2021-06-30")), joined(day("2021-07-01")));
            pilot.deciding(annulled(1)).thenRefusedBy(PI_7, "/target");
            pilot.deciding(annulled(2)).thenRefusedBy(PI_7, "/target");
            pilot.deciding(annulled(3)).thenRecorded();
        }

        @Test
        void keeps_annulled_what_was_told_anew() {
            PILOT.given(APPLIED, COURSE, annulled(1), COURSE)
                    .deciding(annulled(2))
                    .thenRefusedBy(X_15, "/target");
        }

        @Test
        void keeps_a_correction_that_it_rests_on() {
            PILOT.given(
                            APPLIED,
                            granted(day("2020-11-03"), 1_000_000),
                            corrected(1, granted(day("2020-11-03"), 3_000_000)),
                            paid(2_000_000))
                    .deciding(annulled(2))
                    .thenRefusedBy(PI_5, "/target");
        }

        @Test
        void hinders_nothing_that_it_could_not_build_on_before() {
            PILOT.given(APPLIED, MEASURE_COMPLETED, GRANTED)
                    .deciding(annulled(2))
                    .thenRecorded();
        }

        @Test
        void hinders_nothing_by_a_rule_that_can_be_broken() {
            PILOT.given(APPLIED, GRANTED, JOINED, started(day("2021-03-15")))
                    .deciding(annulled(2))
                    .thenRecorded();
        }
    }

    @Test
    void what_was_told_while_it_could_still_happen_has_happened() {
        var month = between("2022-06-01", "2022-06-30", Precision.MONTH);
        var history = new History<>(List.<Recorded<PilotEvent>>of(
                Told.on(LocalDate.parse("2020-10-01"), 0, APPLIED),
                Told.on(LocalDate.parse("2020-11-04"), 1, GRANTED),
                Told.on(LocalDate.parse("2021-03-20"), 2, STARTED),
                Told.on(LocalDate.parse("2022-06-15"), 3, concluded(month))));
        new Asked<>(PilotDecisions.PILOT::decide, history, PILOT.circumstances())
                .registering(extended(day("2022-06-20"), day("2023-06-30")))
                .thenRemarked(PI_13);
    }
}
