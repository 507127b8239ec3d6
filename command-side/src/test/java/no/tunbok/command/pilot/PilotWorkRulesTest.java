package no.tunbok.command.pilot;

import static no.tunbok.command.judgement.CommonRule.X_15;
import static no.tunbok.command.pilot.PilotLife.*;
import static no.tunbok.command.pilot.PilotMeasureRulesTest.measure;
import static no.tunbok.command.pilot.PilotRule.*;
import static no.tunbok.events.testkit.PilotFacts.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.tunbok.command.judgement.Broken;
import no.tunbok.command.testkit.KnownHistories;
import no.tunbok.events.pilot.*;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Precision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a pilot does, and with whom: municipalities, gatherings, measures and effects. */
class PilotWorkRulesTest {

    private static final JointWorkshops TOGETHER =
            new JointWorkshops(new KnownHistories<>(Map.of(), (_, fact) -> fact));

    private static final PilotEvent APPLIED = APPLICATION_REGISTERED;
    private static final PilotEvent GRANTED = granted(day("2020-11-03"), 3_000_000);

    @Nested
    class PI_9_what_the_pilot_does_lies_within_its_time {

        @Test
        void the_first_day_and_the_last_are_within() {
            var pilot = PILOT.given(APPLIED, GRANTED);
            pilot.registering(held(day("2020-11-01"))).thenRecorded();
            pilot.registering(held(day("2022-11-01"))).thenRecorded();
            pilot.registering(trip(day("2022-11-01"))).thenRecorded();
        }

        @Test
        void what_lies_outside_is_remarked_upon() {
            var pilot = PILOT.given(APPLIED, GRANTED);
            for (var outside : List.of(day("2020-10-31"), day("2022-11-02"))) {
                pilot.deciding(held(outside)).thenRefusedBy(PI_9, "/occurredOn");
                pilot.registering(held(outside)).thenRemarked(PI_9);
                pilot.deciding(trip(outside)).thenRefusedBy(PI_9, "/occurredOn");
                pilot.registering(trip(outside)).thenRemarked(PI_9);
            }
        }

        @Test
        void what_may_lie_within_is_not_held_to_lie_outside() {
            var pilot = PILOT.given(APPLIED, GRANTED);
            pilot.registering(trip(year(2020))).thenRecorded();
            pilot.registering(trip(year(2022))).thenRecorded();
        }

        @Test
        void without_a_grant_or_a_start_it_has_no_time() {
            PILOT.given(APPLIED).registering(held(day("2022-03-02"))).thenRemarked(PI_9);
        }

        @Test
        void the_start_is_its_beginning_once_it_is_told() {
            var pilot = PILOT.given(APPLIED, GRANTED, STARTED);
            pilot.registering(trip(day("2021-03-14"))).thenRemarked(PI_9);
            pilot.registering(trip(day("2021-03-15"))).thenRecorded();
            PILOT.given(APPLIED, STARTED).registering(trip(day("2025-01-01"))).thenRecorded();
        }

        @Test
        void an_extension_moves_its_end_and_the_conclusion_settles_it() {
            var extension = extended(day("2022-10-20"), day("2023-06-30"));
            var pilot = PILOT.given(APPLIED, GRANTED, STARTED, extension);
            pilot.registering(trip(day("2023-06-30"))).thenRecorded();
            pilot.registering(trip(day("2023-07-01"))).thenRemarked(PI_9);
            for (PilotEvent end : List.of(concluded(day("2023-05-31")), discontinued(day("2023-05-31")))) {
                var over = PILOT.given(APPLIED, GRANTED, STARTED, extension, end);
                over.registering(trip(day("2023-05-31"))).thenRecorded();
                over.registering(trip(day("2023-06-01"))).thenRemarked(PI_9);
            }
        }

        private static StudyTripMade trip(Occurred when) {
            return new StudyTripMade(NORDLAND, when, null, List.of(), List.of(), null);
        }
    }

    @Nested
    class PI_10_a_workshop_is_planned_held_or_cancelled_once {

        private static final Occurred NOVEMBER = day("2021-11-05");
        private static final Occurred JANUARY = day("2022-01-10");
        private static final Occurred MARCH = day("2022-03-02");

        @Test
        void it_is_planned_once() {
            PILOT.given(APPLIED).registering(planned(NOVEMBER)).thenRecorded();
            PILOT.given(APPLIED, planned(NOVEMBER))
                    .registering(planned(NOVEMBER))
                    .thenRefusedBy(PI_10, "/workshopId");
        }

        @Test
        void it_is_held_once() {
            PILOT.given(APPLIED, GRANTED, planned(NOVEMBER))
                    .registering(held(MARCH))
                    .thenRecorded();
            PILOT.given(APPLIED, GRANTED).registering(held(MARCH)).thenRecorded();
            PILOT.given(APPLIED, GRANTED, held(MARCH)).registering(held(MARCH)).thenRefusedBy(PI_10, "/workshopId");
        }

        @Test
        void it_is_cancelled_once_and_not_when_it_was_held() {
            PILOT.given(APPLIED, planned(NOVEMBER))
                    .registering(cancelled(JANUARY))
                    .thenRecorded();
            PILOT.given(APPLIED, planned(NOVEMBER), cancelled(JANUARY))
                    .registering(cancelled(JANUARY))
                    .thenRefusedBy(PI_10, "/workshopId");
            PILOT.given(APPLIED, GRANTED, planned(NOVEMBER), held(MARCH))
                    .registering(cancelled(JANUARY))
                    .thenRefusedBy(PI_10, "/workshopId");
            PILOT.given(APPLIED, GRANTED, planned(NOVEMBER), cancelled(JANUARY))
                    .registering(held(MARCH))
                    .thenRefusedBy(PI_10, "/workshopId");
        }

        @Test
        void only_a_planned_one_is_moved_or_cancelled() {
            PILOT.given(APPLIED).registering(moved(JANUARY)).thenRefusedBy(PI_10, "/workshopId");
            PILOT.given(APPLIED).registering(cancelled(JANUARY)).thenRefusedBy(PI_10, "/workshopId");
            PILOT.given(APPLIED, planned(JANUARY)).registering(moved(NOVEMBER)).thenRefusedBy(PI_10, "/workshopId");
            PILOT.given(APPLIED, planned(JANUARY))
                    .registering(cancelled(NOVEMBER))
                    .thenRefusedBy(PI_10, "/workshopId");
        }

        @Test
        void it_may_be_moved_more_than_once() {
            PILOT.given(APPLIED, planned(NOVEMBER), moved(JANUARY))
                    .registering(moved(day("2022-02-10")))
                    .thenRecorded();
        }

        @Test
        void its_plan_and_its_move_may_be_told_after_it_was_held() {
            PILOT.given(APPLIED, GRANTED, held(MARCH))
                    .registering(planned(NOVEMBER))
                    .thenRecorded();
            PILOT.given(APPLIED, GRANTED, held(MARCH), planned(NOVEMBER))
                    .registering(moved(JANUARY))
                    .thenRecorded();
            PILOT.given(APPLIED, GRANTED, planned(NOVEMBER), held(MARCH))
                    .deciding(corrected(2, planned(day("2021-11-06"))))
                    .thenRecorded();
        }

        @Test
        void a_plan_of_the_month_in_which_it_was_held_is_not_held_to_be_too_late() {
            var plan = planned(between("2022-03-01", "2022-03-31", Precision.MONTH));
            PILOT.given(APPLIED, GRANTED, held(MARCH)).registering(plan).thenRecorded();
            var both = PILOT.given(APPLIED, GRANTED, held(MARCH), plan);
            both.registering(plan).thenRefusedBy(PI_10, "/workshopId");
            both.registering(held(MARCH)).thenRefusedBy(PI_10, "/workshopId");
        }

        @Test
        void it_is_not_planned_or_moved_when_it_is_over() {
            var after = day("2022-03-03");
            for (PilotEvent over : List.of(held(MARCH), cancelled(MARCH))) {
                PILOT.given(APPLIED, GRANTED, planned(NOVEMBER), over)
                        .registering(moved(after))
                        .thenRefusedBy(PI_10, "/workshopId");
                PILOT.given(APPLIED, GRANTED, over).registering(planned(after)).thenRefusedBy(PI_10, "/workshopId");
            }
            PILOT.given(APPLIED, GRANTED, planned(NOVEMBER), held(MARCH))
                    .registering(moved(MARCH))
                    .thenRecorded();
        }
    }

    @Nested
    class PI_11_a_joint_workshop_names_all_its_pilots {

        @Test
        void this_one_is_among_them() {
            var pilot = PILOT.given(APPLIED, GRANTED);
            pilot.registering(held(day("2022-04-05"), null, List.of(OSLO_OG_VIKEN, NORDLAND), List.of()))
                    .thenRecorded();
            pilot.registering(held(day("2022-04-05"), null, List.of(OSLO_OG_VIKEN), List.of()))
                    .thenRefusedBy(PI_11, "/participatingPilots");
        }

        @Test
        void it_is_a_fact_of_each_of_them_under_one_id() {
            var joint = held(day("2022-04-05"), null, List.of(OSLO_OG_VIKEN, NORDLAND), List.of(FARMER_COURSE));
            assertThat(TOGETHER.toEachPilot(joint))
                    .extracting(PilotEvent::pilotId)
                    .containsExactly(NORDLAND, OSLO_OG_VIKEN);
            assertThat(TOGETHER.toEachPilot(joint))
                    .map(f -> (WorkshopHeld) f)
                    .allSatisfy(f -> assertThat(f.workshopId()).isEqualTo(joint.workshopId()))
                    .allSatisfy(f -> assertThat(f.participatingPilots()).isEqualTo(joint.participatingPilots()));
        }

        @Test
        void only_the_pilot_that_tells_of_it_knows_its_measures() {
            var joint = held(day("2022-04-05"), null, List.of(NORDLAND, OSLO_OG_VIKEN), List.of(FARMER_COURSE));
            assertThat(TOGETHER.toEachPilot(joint))
                    .map(f -> ((WorkshopHeld) f).measureIds())
                    .containsExactly(List.of(FARMER_COURSE), List.of());
        }

        @Test
        void nothing_else_is_changed_on_the_way() {
            assertThat(TOGETHER.toEachPilot(WORKSHOP_HELD)).first().isEqualTo(WORKSHOP_HELD);
        }

        @Test
        void a_pilot_that_leaves_itself_out_is_asked_all_the_same() {
            var elsewhere = held(day("2022-04-05"), null, List.of(OSLO_OG_VIKEN), List.of());
            assertThat(TOGETHER.toEachPilot(elsewhere)).first().isEqualTo(elsewhere);
        }

        @Test
        void one_of_which_no_pilots_are_told_is_its_own() {
            assertThat(TOGETHER.toEachPilot(held(day("2022-04-05"), null, List.of(), List.of())))
                    .containsExactly(held(day("2022-04-05")));
        }

        @Test
        void no_pilot_is_told_twice() {
            assertThat(TOGETHER.toEachPilot(held(day("2022-04-05"), null, List.of(NORDLAND, NORDLAND), List.of())))
                    .hasSize(1);
        }

        @Test
        void any_other_fact_is_told_to_its_own_pilot() {
            assertThat(TOGETHER.toEachPilot(STARTED)).containsExactly(STARTED);
        }
    }

    @Nested
    class PI_12_research_is_preliminary_until_its_report {

        private static final Occurred BEFORE = day("2023-01-12");
        private static final PilotEvent REPORT =
                new ResearchReportPublished(NORDLAND, day("2023-05-01"), "Rapport", RESEARCHERS, null);

        @Test
        void before_the_report_it_says_so() {
            var pilot = PILOT.given(APPLIED, REPORT);
            pilot.registering(effect(EffectBasis.RESEARCH, true, BEFORE)).thenRecorded();
            pilot.registering(effect(EffectBasis.RESEARCH, false, BEFORE)).thenRefusedBy(PI_12, "/preliminary");
            pilot.registering(effect(EffectBasis.RESEARCH, false, day("2023-05-01")))
                    .thenRecorded();
            PILOT.given(APPLIED)
                    .registering(effect(EffectBasis.RESEARCH, false, BEFORE))
                    .thenRefusedBy(PI_12, "/preliminary");
        }

        @Test
        void a_report_that_may_have_been_out_will_do() {
            PILOT.given(APPLIED, RESEARCH_REPORT_PUBLISHED)
                    .registering(effect(EffectBasis.RESEARCH, false, BEFORE))
                    .thenRecorded();
        }

        @Test
        void the_first_of_several_reports_will_do() {
            var second = new ResearchReportPublished(NORDLAND, day("2024-02-01"), "Nok en rapport", RESEARCHERS, null);
            PILOT.given(APPLIED, REPORT, second)
                    .registering(effect(EffectBasis.RESEARCH, false, day("2023-05-01")))
                    .thenRecorded();
            PILOT.given(APPLIED, second, REPORT)
                    .registering(effect(EffectBasis.RESEARCH, false, BEFORE))
                    .thenRefusedBy(PI_12, "/preliminary");
        }

        @Test
        void what_pilots_say_themselves_is_not_research() {
            PILOT.given(APPLIED)
                    .registering(effect(EffectBasis.SELF_REPORT, false, BEFORE))
                    .thenRecorded();
            PILOT.given(APPLIED)
                    .registering(effect(EffectBasis.SURVEY, false, BEFORE))
                    .thenRecorded();
        }

        @Test
        void a_revision_is_no_exception() {
            var reported = effect(EffectBasis.RESEARCH, true, BEFORE);
            PILOT.given(APPLIED, reported)
                    .registering(revised(EffectBasis.RESEARCH, false))
                    .thenRefusedBy(PI_12, "/preliminary");
            PILOT.given(APPLIED, reported)
                    .registering(revised(EffectBasis.RESEARCH, true))
                    .thenRecorded();
            PILOT.given(APPLIED, reported, REPORT)
                    .registering(revised(EffectBasis.RESEARCH, false))
                    .thenRecorded();
        }
    }

    @Nested
    class X_15_what_builds_on_an_id_names_one_that_was_given {

        private static final PilotEvent COURSE =
                new MeasurePlanned(NORDLAND, day("2021-06-10"), FARMER_COURSE, "Kurs", MeasureScope.COMMON, null);

        @Test
        void a_measure_is_planned_once_and_before_anything_comes_of_it() {
            PILOT.given(APPLIED).registering(COURSE).thenRecorded();
            PILOT.given(APPLIED, COURSE).registering(COURSE).thenRefusedBy(X_15, "/measureId");
            var dropped = new MeasureDropped(NORDLAND, day("2022-01-20"), FARMER_COURSE, told("Ingen meldte seg"));
            for (var next : List.of(MEASURE_STARTED, MEASURE_COMPLETED, dropped)) {
                PILOT.given(APPLIED).registering(next).thenRefusedBy(X_15, "/measureId");
                PILOT.given(APPLIED, COURSE).registering(next).thenRecorded();
            }
        }

        @Test
        void a_workshop_serves_measures_that_are_planned() {
            var both = held(day("2022-04-05"), null, List.of(NORDLAND), List.of(FARMER_COURSE, COORDINATORS));
            PILOT.given(APPLIED, GRANTED, COURSE).registering(both).thenRefusedBy(X_15, "/measureIds");
            PILOT.given(APPLIED, GRANTED, COURSE)
                    .registering(held(day("2022-04-05"), null, List.of(NORDLAND), List.of(FARMER_COURSE)))
                    .thenRecorded();
        }

        @Test
        void an_effect_is_reported_once_and_then_revised() {
            var effect = effect(EffectBasis.SURVEY, false, day("2023-01-12"));
            PILOT.given(APPLIED, effect).registering(effect).thenRefusedBy(X_15, "/effectId");
            PILOT.given(APPLIED).registering(revised(EffectBasis.SURVEY, false)).thenRefusedBy(X_15, "/effectId");
            PILOT.given(APPLIED, effect)
                    .registering(revised(EffectBasis.SURVEY, false))
                    .thenRecorded();
        }

        @Test
        void an_application_names_a_programme_that_there_is() {
            PILOT.registering(applied(day("2020-09-28"), "IPT-LOFTET-2", Theme.DEMENTIA_CARE, COUNTY))
                    .thenRecorded();
            PILOT.registering(applied(day("2020-09-28"), "IPT-LOFTET-3", Theme.DEMENTIA_CARE, COUNTY))
                    .thenRefusedBy(X_15, "/programmeCode");
        }

        @Test
        void all_that_is_wrong_is_named() {
            PILOT.given(APPLIED, COURSE)
                    .registering(measure(MeasureScope.MUNICIPAL, null))
                    .thenRefusedBy(new Broken(X_15, "/measureId"), new Broken(PI_19, "/scope"));
        }
    }

    @Test
    void some_facts_break_no_rule_of_their_own() {
        PILOT.given(APPLIED).registering(INDICATOR_MEASURED).thenRecorded();
        PILOT.given(APPLIED).registering(REPORT_SUBMITTED).thenRecorded();
    }

    private static EffectRevised revised(EffectBasis basis, boolean preliminary) {
        return new EffectRevised(
                NORDLAND, day("2023-06-01"), MORE_PROVIDERS, told("Færre"), RESEARCHERS, basis, preliminary);
    }
}
