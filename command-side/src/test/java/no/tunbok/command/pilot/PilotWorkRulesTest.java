package no.tunbok.command.pilot;

import static no.tunbok.command.judgement.CommonRule.X_15;
import static no.tunbok.command.judgement.CommonRule.X_7;
import static no.tunbok.command.pilot.PilotLife.*;
import static no.tunbok.command.pilot.PilotRule.*;
import static no.tunbok.events.testkit.PilotFacts.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.tunbok.command.judgement.Broken;
import no.tunbok.command.testkit.KnownHistories;
import no.tunbok.events.pilot.*;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a pilot does, and with whom: municipalities, gatherings, measures and effects. */
class PilotWorkRulesTest {

    private static final JointWorkshops TOGETHER =
            new JointWorkshops(new KnownHistories<>(Map.of(), (_, fact) -> fact));

    private static final PilotEvent APPLIED = APPLICATION_REGISTERED;
    private static final PilotEvent GRANTED = granted(day("2020-11-03"), 3_000_000);

    @Nested
    class PI_7_a_municipality_takes_part_in_one_role_at_a_time {

        private static final Occurred JANUARY = day("2021-01-01");
        private static final Occurred JUNE = day("2021-06-30");

        @Test
        void it_does_not_join_twice() {
            var pilot = PILOT.given(APPLIED, joined(JANUARY));
            pilot.registering(joined(JANUARY)).thenRefusedBy(PI_7, "/occurredOn");
            pilot.registering(joined(JUNE, MunicipalityRole.TEST)).thenRefusedBy(PI_7, "/occurredOn");
        }

        @Test
        void it_may_come_back_the_day_after_it_left() {
            var pilot = PILOT.given(APPLIED, joined(JANUARY), left(JUNE));
            pilot.registering(joined(JUNE)).thenRefusedBy(PI_7, "/occurredOn");
            pilot.registering(joined(day("2021-07-01"))).thenRecorded();
        }

        @Test
        void an_earlier_time_may_be_told_later() {
            var pilot = PILOT.given(APPLIED, joined(JUNE));
            pilot.registering(joined(JANUARY)).thenRecorded();
            var both = PILOT.given(APPLIED, joined(JUNE), joined(JANUARY), left(day("2021-02-01")));
            both.registering(left(day("2021-03-01"))).thenRefusedBy(PI_7, "/organisationNumber");
            both.registering(left(JUNE)).thenRecorded();
        }

        @Test
        void it_may_come_back_in_the_month_in_which_it_left() {
            var june = between("2021-06-01", "2021-06-30", Precision.MONTH);
            PILOT.given(APPLIED, joined(JANUARY), left(june))
                    .registering(joined(june))
                    .thenRecorded();
            PILOT.given(APPLIED, joined(JANUARY), left(june))
                    .registering(joined(day("2021-06-01")))
                    .thenRefusedBy(PI_7, "/occurredOn");
        }

        @Test
        void the_year_in_which_it_joined_may_be_earlier_or_later() {
            PILOT.given(APPLIED, joined(year(2021))).registering(joined(JUNE)).thenRecorded();
            PILOT.given(APPLIED, joined(year(2021)))
                    .registering(joined(day("2021-12-31")))
                    .thenRefusedBy(PI_7, "/occurredOn");
        }

        @Test
        void only_one_that_takes_part_changes_its_role_or_leaves() {
            var member = PILOT.given(APPLIED, joined(JANUARY));
            member.registering(roleChanged(JANUARY, MunicipalityRole.TEST)).thenRecorded();
            member.registering(left(JANUARY)).thenRecorded();
            member.registering(left(day("2020-12-31"))).thenRefusedBy(PI_7, "/organisationNumber");
            member.registering(roleChanged(day("2020-12-31"), MunicipalityRole.TEST))
                    .thenRefusedBy(PI_7, "/organisationNumber");
            PILOT.given(APPLIED).registering(left(JUNE)).thenRefusedBy(PI_7, "/organisationNumber");
            PILOT.given(APPLIED, joined(JANUARY), left(JUNE))
                    .registering(left(day("2021-07-01")))
                    .thenRefusedBy(PI_7, "/organisationNumber");
        }

        @Test
        void an_earlier_time_without_a_leaving_ends_before_the_next_begins() {
            var both = PILOT.given(APPLIED, joined(JUNE), joined(JANUARY));
            both.registering(roleChanged(JUNE, MunicipalityRole.TEST)).thenRecorded();
            both.registering(joined(day("2021-03-01"))).thenRecorded();
            both.registering(joined(JANUARY)).thenRefusedBy(PI_7, "/occurredOn");
            var left = PILOT.given(APPLIED, joined(JUNE), joined(JANUARY), left(day("2021-07-31")));
            left.registering(left(day("2021-08-31"))).thenRefusedBy(PI_7, "/organisationNumber");
            left.registering(left(day("2021-02-01"))).thenRecorded();
        }

        @Test
        void it_does_not_leave_twice() {
            var pilot = PILOT.given(APPLIED, joined(JANUARY), left(JUNE));
            pilot.registering(left(day("2021-03-01"))).thenRefusedBy(PI_7, "/organisationNumber");
            pilot.registering(roleChanged(day("2021-03-01"), MunicipalityRole.TEST))
                    .thenRecorded();
            PILOT.given(APPLIED, joined(year(2021)), left(JANUARY))
                    .registering(left(JANUARY))
                    .thenRefusedBy(PI_7, "/organisationNumber");
        }

        @Test
        void whoever_leaves_and_joins_in_one_month_leaves_the_time_that_began_before() {
            var june = between("2021-06-01", "2021-06-30", Precision.MONTH);
            var pilot = PILOT.given(APPLIED, joined(JANUARY), left(june), joined(june, MunicipalityRole.TEST));
            pilot.registering(left(day("2021-12-31"))).thenRecorded();
            pilot.registering(joined(day("2021-12-31"))).thenRefusedBy(PI_7, "/occurredOn");
        }

        @Test
        void one_that_may_take_part_then_may_leave() {
            PILOT.given(APPLIED, joined(year(2021))).registering(left(JANUARY)).thenRecorded();
        }

        @Test
        void a_district_is_another_than_its_town_and_than_another_district() {
            var pilot = PILOT.given(APPLIED, district("Nordre Aker"));
            pilot.registering(district("Nordre Aker")).thenRefusedBy(PI_7, "/occurredOn");
            pilot.registering(district("Sagene")).thenRecorded();
            pilot.registering(district(null)).thenRecorded();
            pilot.registering(new MunicipalityLeft(NORDLAND, JUNE, OSLO, "Sagene", told("Omorganisert")))
                    .thenRefusedBy(PI_7, "/organisationNumber");
        }

        private static MunicipalityJoined district(@Nullable String district) {
            return new MunicipalityJoined(NORDLAND, JANUARY, OSLO, NUMBER_OF_OSLO, district, MunicipalityRole.PILOT);
        }

        @Test
        void it_leaves_for_itself_and_not_for_another() {
            var kongsberg = new MunicipalityJoined(
                    NORDLAND, JUNE, KONGSBERG, new MunicipalityNumber("3006"), null, MunicipalityRole.PILOT);
            PILOT.given(APPLIED, joined(JANUARY), kongsberg, left(day("2021-07-31")))
                    .registering(joined(day("2021-08-01")))
                    .thenRecorded();
        }

        @Test
        void whoever_leaves_and_joins_in_one_month_changes_its_role_in_the_time_that_began_last() {
            var june = between("2021-06-01", "2021-06-30", Precision.MONTH);
            PILOT.given(
                            APPLIED,
                            GRANTED,
                            joined(JANUARY),
                            left(june),
                            joined(day("2021-06-10"), MunicipalityRole.TEST),
                            roleChanged(day("2021-06-20"), MunicipalityRole.PILOT))
                    .registering(started(day("2021-07-01")))
                    .thenRecorded();
        }
    }

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
    class X_7_a_municipality_number_was_in_use {

        private static final MunicipalityNumber KONGSBERG_NOW = new MunicipalityNumber("3303");

        @Test
        void kongsberg_had_another_number_until_2024() {
            var pilot = PILOT.given(APPLIED);
            pilot.registering(joinedUnder(NUMBER_OF_KONGSBERG, KONGSBERG, day("2022-04-05")))
                    .thenRecorded();
            pilot.registering(joinedUnder(NUMBER_OF_KONGSBERG, KONGSBERG, day("2024-01-01")))
                    .thenRefusedBy(X_7, "/municipalityNumber");
            pilot.registering(joinedUnder(KONGSBERG_NOW, KONGSBERG, day("2024-01-01")))
                    .thenRecorded();
            pilot.registering(joinedUnder(KONGSBERG_NOW, KONGSBERG, day("2022-04-05")))
                    .thenRefusedBy(X_7, "/municipalityNumber");
        }

        @Test
        void a_host_is_looked_up_too() {
            var pilot = PILOT.given(APPLIED, started(day("2021-03-15")));
            pilot.registering(hosted(NUMBER_OF_KONGSBERG, day("2022-04-05"))).thenRecorded();
            pilot.registering(hosted(NUMBER_OF_KONGSBERG, day("2024-02-05"))).thenRefusedBy(X_7, "/hostMunicipality");
            pilot.registering(hosted(KONGSBERG_NOW, day("2024-02-05"))).thenRecorded();
        }

        @Test
        void either_number_will_do_when_the_day_may_be_on_either_side() {
            var winter = between("2023-12-01", "2024-02-28", Precision.SEASON);
            var pilot = PILOT.given(APPLIED);
            pilot.registering(joinedUnder(NUMBER_OF_KONGSBERG, KONGSBERG, winter))
                    .thenRecorded();
            pilot.registering(joinedUnder(KONGSBERG_NOW, KONGSBERG, winter)).thenRecorded();
        }

        @Test
        void it_is_the_number_of_that_municipality() {
            PILOT.given(APPLIED)
                    .registering(joinedUnder(NUMBER_OF_KONGSBERG, HADSEL, day("2022-04-05")))
                    .thenRefusedBy(X_7, "/municipalityNumber");
        }

        @Test
        void nothing_is_said_of_municipalities_that_the_register_does_not_know() {
            var elsewhere = new MunicipalityNumber("5001");
            PILOT.given(APPLIED)
                    .registering(joinedUnder(elsewhere, new OrganisationNumber("942110464"), day("2022-04-05")))
                    .thenRecorded();
            PILOT.given(APPLIED, started(day("2021-03-15")))
                    .registering(hosted(elsewhere, day("2022-04-05")))
                    .thenRecorded();
            PILOT.given(APPLIED)
                    .registering(joinedUnder(elsewhere, HADSEL, day("2022-04-05")))
                    .thenRefusedBy(X_7, "/municipalityNumber");
        }

        private static MunicipalityJoined joinedUnder(
                MunicipalityNumber number, OrganisationNumber municipality, Occurred when) {
            return new MunicipalityJoined(NORDLAND, when, municipality, number, null, MunicipalityRole.PILOT);
        }

        private static WorkshopHeld hosted(MunicipalityNumber host, Occurred when) {
            return held(when, host, List.of(NORDLAND), List.of());
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

    @Nested
    class PI_19_a_measure_names_its_municipality_if_it_has_one {

        @Test
        void a_municipal_one_does() {
            PILOT.given(APPLIED)
                    .registering(measure(MeasureScope.MUNICIPAL, SORTLAND))
                    .thenRecorded();
            PILOT.given(APPLIED)
                    .registering(measure(MeasureScope.MUNICIPAL, null))
                    .thenRefusedBy(PI_19, "/scope");
        }

        @Test
        void a_common_one_does_not() {
            PILOT.given(APPLIED).registering(measure(MeasureScope.COMMON, null)).thenRecorded();
            PILOT.given(APPLIED)
                    .registering(measure(MeasureScope.COMMON, SORTLAND))
                    .thenRefusedBy(PI_19, "/scope");
        }
    }

    @Nested
    class PI_20_a_measure_is_started_once_and_ended_once {

        private static final PilotEvent COURSE = measure(MeasureScope.COMMON, null);

        @Test
        void it_is_started_when_it_was_planned_or_later() {
            var pilot = PILOT.given(APPLIED, COURSE);
            pilot.deciding(start("2021-06-10")).thenRecorded();
            pilot.deciding(start("2021-06-09")).thenRefusedBy(PI_20, "");
            pilot.registering(start("2021-06-09")).thenRemarked(PI_20);
            pilot.registering(new MeasureStarted(
                            NORDLAND, between("2021-06-01", "2021-06-30", Precision.MONTH), FARMER_COURSE))
                    .thenRecorded();
        }

        @Test
        void it_is_started_once() {
            PILOT.given(APPLIED, COURSE, start("2021-10-25"))
                    .registering(start("2021-11-01"))
                    .thenRemarked(PI_20);
        }

        @Test
        void it_is_completed_or_dropped_without_a_start_being_told() {
            PILOT.given(APPLIED, COURSE).deciding(completion("2021-06-10")).thenRecorded();
            PILOT.given(APPLIED, COURSE).deciding(dropping("2021-06-10")).thenRecorded();
        }

        @Test
        void it_does_not_end_before_it_was_planned_or_started() {
            for (var end : List.of(completion("2021-10-24"), dropping("2021-10-24"))) {
                PILOT.given(APPLIED, COURSE, start("2021-10-25")).deciding(end).thenRefusedBy(PI_20, "");
                PILOT.given(APPLIED, COURSE, start("2021-10-24")).deciding(end).thenRecorded();
            }
            for (var end : List.of(completion("2021-06-09"), dropping("2021-06-09"))) {
                PILOT.given(APPLIED, COURSE).deciding(end).thenRefusedBy(PI_20, "");
            }
        }

        @Test
        void it_ends_once() {
            for (PilotEvent first : List.of(completion("2022-01-20"), dropping("2022-01-20"))) {
                for (PilotEvent second : List.of(completion("2021-12-20"), dropping("2022-02-20"))) {
                    PILOT.given(APPLIED, COURSE, first).deciding(second).thenRefusedBy(PI_20, "");
                    PILOT.given(APPLIED, COURSE, first).registering(second).thenRemarked(PI_20);
                }
            }
        }

        @Test
        void it_is_not_started_when_it_is_over_but_the_start_may_be_told_then() {
            for (PilotEvent end : List.of(completion("2022-01-20"), dropping("2022-01-20"))) {
                var pilot = PILOT.given(APPLIED, COURSE, end);
                pilot.registering(start("2022-01-21")).thenRemarked(PI_20);
                pilot.registering(start("2022-01-20")).thenRecorded();
            }
        }

        @Test
        void of_steps_told_twice_the_first_one_counts() {
            PILOT.given(APPLIED, COURSE, start("2021-10-25"), start("2021-12-01"))
                    .registering(completion("2021-11-01"))
                    .thenRecorded();
            PILOT.given(APPLIED, COURSE, completion("2021-10-25"), completion("2021-12-01"))
                    .registering(start("2021-11-01"))
                    .thenRemarked(PI_20);
        }

        @Test
        void one_that_was_started_before_its_plan_is_known_by_it_all_the_same() {
            PILOT.given(APPLIED, COURSE, start("2021-06-09"))
                    .registering(completion("2021-06-10"))
                    .thenRecorded();
        }

        @Test
        void a_plan_is_not_corrected_to_a_day_after_what_came_of_it() {
            var corrected =
                    new MeasurePlanned(NORDLAND, day("2021-10-26"), FARMER_COURSE, "Kurs", MeasureScope.COMMON, null);
            for (PilotEvent step : List.of(start("2021-10-25"), completion("2021-10-25"), dropping("2021-10-25"))) {
                PILOT.given(APPLIED, COURSE, step)
                        .registering(corrected(1, corrected))
                        .thenRemarked(PI_20);
            }
            PILOT.given(APPLIED, COURSE, start("2021-10-26"))
                    .registering(corrected(1, corrected))
                    .thenRecorded();
        }

        @Test
        void each_measure_goes_its_own_way() {
            var other = new MeasurePlanned(
                    NORDLAND, day("2021-06-10"), COORDINATORS, "Koordinatorer", MeasureScope.COMMON, null);
            PILOT.given(APPLIED, COURSE, other, new MeasureCompleted(NORDLAND, day("2021-10-25"), COORDINATORS))
                    .registering(start("2021-11-01"))
                    .thenRecorded();
        }

        private static PilotEvent start(String day) {
            return new MeasureStarted(NORDLAND, day(day), FARMER_COURSE);
        }

        private static PilotEvent completion(String day) {
            return new MeasureCompleted(NORDLAND, day(day), FARMER_COURSE);
        }

        private static PilotEvent dropping(String day) {
            return new MeasureDropped(NORDLAND, day(day), FARMER_COURSE, told("Ingen meldte seg"));
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

    private static MeasurePlanned measure(MeasureScope scope, @Nullable OrganisationNumber municipality) {
        return new MeasurePlanned(NORDLAND, day("2021-06-10"), FARMER_COURSE, "Kurs", scope, municipality);
    }
}
