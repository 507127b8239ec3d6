package no.tunbok.command.pilot;

import static no.tunbok.command.judgement.CommonRule.X_10;
import static no.tunbok.command.judgement.CommonRule.X_15;
import static no.tunbok.command.pilot.PilotLife.*;
import static no.tunbok.command.pilot.PilotRule.*;
import static no.tunbok.events.testkit.PilotFacts.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunbok.command.judgement.Broken;
import no.tunbok.command.testkit.Asked;
import no.tunbok.events.pilot.*;
import no.tunbok.events.pilot.AccompanyingResearchEngaged;
import no.tunbok.events.pilot.CoFundingRegistered;
import no.tunbok.events.pilot.EffectBasis;
import no.tunbok.events.pilot.EffectId;
import no.tunbok.events.pilot.EffectKind;
import no.tunbok.events.pilot.EffectReported;
import no.tunbok.events.pilot.EffectRevised;
import no.tunbok.events.pilot.GrantAmountChanged;
import no.tunbok.events.pilot.PartnerJoined;
import no.tunbok.events.pilot.PilotApplicationRegistered;
import no.tunbok.events.pilot.PilotApplicationRejected;
import no.tunbok.events.pilot.PilotClosed;
import no.tunbok.events.pilot.PilotDiscontinued;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotExtended;
import no.tunbok.events.pilot.PilotGrantAwarded;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.events.pilot.ResearchReportPublished;
import no.tunbok.events.pilot.Theme;
import no.tunbok.events.reference.Programme;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.BodyKind;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Precision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who may apply for what, and who may give how much: applications, grants, decisions and names. */
class PilotMoneyRulesTest {

    private static final String CALL = "IPT-LOFTET-2";

    @Nested
    class PI_1_the_call_has_a_deadline {

        @Test
        void the_deadline_itself_is_in_time() {
            PILOT.registering(applied(day("2020-10-01"), CALL, Theme.DEMENTIA_CARE, COUNTY))
                    .thenRecorded();
        }

        @Test
        void the_day_after_is_late() {
            var late = applied(day("2020-10-02"), CALL, Theme.DEMENTIA_CARE, COUNTY);
            PILOT.deciding(late).thenRefusedBy(PI_1, "/occurredOn");
            PILOT.registering(late).thenRemarked(PI_1);
        }

        @Test
        void an_application_that_may_have_come_in_time_is_not_held_to_be_late() {
            var autumn = between("2020-09-01", "2020-11-30", Precision.SEASON);
            PILOT.deciding(applied(autumn, CALL, Theme.DEMENTIA_CARE, COUNTY)).thenRecorded();
        }
    }

    @Nested
    class PI_2_counties_and_county_governors_apply {

        @Test
        void a_county_and_its_governor_may_apply_together() {
            PILOT.deciding(APPLICATION_REGISTERED).thenRecorded();
        }

        @Test
        void each_of_them_may_apply_alone() {
            var when = day("2020-09-28");
            PILOT.deciding(applied(when, CALL, Theme.DEMENTIA_CARE, COUNTY)).thenRecorded();
            PILOT.deciding(applied(when, CALL, Theme.DEMENTIA_CARE, FYLKESMANNEN_I_NORDLAND))
                    .thenRecorded();
        }

        @Test
        void a_university_is_remarked_upon_even_beside_a_county() {
            var together = applied(day("2020-09-28"), CALL, Theme.DEMENTIA_CARE, COUNTY, UNIVERSITY);
            PILOT.deciding(together).thenRefusedBy(PI_2, "/applicants");
            PILOT.registering(together).thenRemarked(PI_2);
        }

        @Test
        void somebody_applies() {
            PILOT.deciding(applied(day("2020-09-28"), CALL, Theme.DEMENTIA_CARE))
                    .thenRefusedBy(PI_2, "/applicants");
        }
    }

    @Nested
    class PI_3_the_theme_is_one_of_the_programme_and_has_one_pilot {

        @Test
        void every_theme_of_the_programme_will_do() {
            for (var theme : Theme.values()) {
                PILOT.deciding(applied(theme)).thenRecorded();
            }
        }

        @Test
        void a_theme_that_the_programme_does_not_take_is_remarked_upon() {
            var call = Programme.find(CALL).orElseThrow();
            var dementiaOnly = new Programme(
                    "IPT-LOFTET-3",
                    "Inn på tunet-løftet 3",
                    call.owner(),
                    call.callDeadline(),
                    Set.of(Theme.DEMENTIA_CARE),
                    call.plannedPeriod(),
                    call.pilotFrame());
            var pilot = Asked.<PilotEvent>of((mode, fact, _, _) -> FactJudgement.judgeTheme(
                            Optional.of(dementiaOnly), ((PilotApplicationRegistered) fact).theme())
                    .conclude(
                            mode,
                            fact,
                            rule -> new PilotRuleBroken(fact.pilotId(), fact.occurredOn(), 0, rule.number())));
            pilot.deciding(applied(Theme.DEMENTIA_CARE)).thenRecorded();
            pilot.deciding(applied(Theme.PRIMARY_SCHOOL)).thenRefusedBy(PI_3, "/theme");
            pilot.registering(applied(Theme.PRIMARY_SCHOOL)).thenRemarked(PI_3);
        }

        @Test
        void a_theme_that_another_pilot_has_is_not_given_again() {
            PILOT.given(APPLICATION_REGISTERED).deciding(GRANT_AWARDED).thenRecorded();
            var taken = Asked.<PilotEvent>of(PilotDecisions.where(new OtherPilots(true, false))::decide);
            taken.given(APPLICATION_REGISTERED).deciding(GRANT_AWARDED).thenRefusedBy(PI_3, "");
            taken.given(APPLICATION_REGISTERED).registering(GRANT_AWARDED).thenRemarked(PI_3);
        }

        @Test
        void whoever_applies_for_it_is_told() {
            var taken = Asked.<PilotEvent>of(PilotDecisions.where(new OtherPilots(true, false))::decide);
            taken.deciding(APPLICATION_REGISTERED).thenRefusedBy(PI_3, "/theme");
            taken.registering(APPLICATION_REGISTERED).thenRemarked(PI_3);
            taken.given(APPLICATION_REGISTERED).registering(INDICATOR_MEASURED).thenRecorded();
        }

        @Test
        void of_an_unknown_programme_nothing_is_said_of_themes() {
            var elsewhere = applied(day("2021-09-28"), "IPT-LOFTET-3", Theme.DEMENTIA_CARE, COUNTY);
            PILOT.deciding(elsewhere).thenRefusedBy(X_15, "/programmeCode");
            PILOT.registering(elsewhere).thenRefusedBy(X_15, "/programmeCode");
        }
    }

    @Nested
    class PI_4_the_frame_is_enough_for_all_grants_together {

        private static final Asked<PilotEvent> FRAME_USED =
                Asked.of(PilotDecisions.where(new OtherPilots(false, true))::decide);

        @Test
        void what_the_frame_is_enough_for() {
            PILOT.given(APPLICATION_REGISTERED).deciding(GRANT_AWARDED).thenRecorded();
        }

        @Test
        void a_grant_beyond_it_is_remarked_upon_and_never_refused() {
            var pilot = FRAME_USED.given(APPLICATION_REGISTERED);
            pilot.deciding(GRANT_AWARDED).thenRemarked(PI_4);
            pilot.registering(GRANT_AWARDED).thenRemarked(PI_4);
        }

        @Test
        void so_is_a_grant_that_is_made_larger_beyond_it() {
            var pilot = FRAME_USED.given(APPLICATION_REGISTERED, granted(day("2020-12-01"), 2_000_000));
            pilot.deciding(changed(1)).thenRemarked(PI_4);
            pilot.registering(paid(1)).thenRecorded();
        }
    }

    @Nested
    class PI_5_what_is_paid_stays_within_the_grant {

        private static final PilotEvent THREE_MILLION = granted(day("2020-11-03"), 3_000_000);

        @Test
        void all_of_it_may_be_paid_but_not_one_krone_more() {
            var pilot = PILOT.given(APPLICATION_REGISTERED, THREE_MILLION, paid(1_000_000));
            pilot.registering(paid(2_000_000)).thenRecorded();
            pilot.registering(paid(2_000_001)).thenRefusedBy(PI_5, "/amount/ore");
        }

        @Test
        void nothing_is_paid_without_a_grant() {
            PILOT.given(APPLICATION_REGISTERED).registering(paid(1)).thenRefusedBy(PI_5, "/amount/ore");
        }

        @Test
        void what_is_paid_back_may_be_paid_again() {
            var pilot = PILOT.given(APPLICATION_REGISTERED, THREE_MILLION, paid(3_000_000), repaid(500_000));
            pilot.registering(paid(500_000)).thenRecorded();
            pilot.registering(paid(500_001)).thenRefusedBy(PI_5, "/amount/ore");
        }

        @Test
        void of_two_awards_the_last_is_the_limit_and_every_change_adds_to_it() {
            var last = granted(day("2020-12-01"), 2_000_000);
            for (var pilot : List.of(
                    PILOT.given(APPLICATION_REGISTERED, THREE_MILLION, changed(-500_000), last),
                    PILOT.given(APPLICATION_REGISTERED, last, THREE_MILLION, changed(-500_000)))) {
                pilot.registering(paid(1_500_000)).thenRecorded();
                pilot.registering(paid(1_500_001)).thenRefusedBy(PI_5, "/amount/ore");
            }
        }

        @Test
        void a_second_award_still_covers_what_is_paid_unless_a_later_one_does() {
            var pilot = PILOT.given(APPLICATION_REGISTERED, THREE_MILLION, paid(2_000_000));
            pilot.registering(granted(day("2020-12-01"), 2_000_000)).thenRemarked(PI_18);
            pilot.registering(granted(day("2020-12-01"), 1_999_999)).thenRefusedBy(PI_5, "/amount/ore");
            pilot.registering(granted(day("2020-10-20"), 1)).thenRemarked(PI_18);
            pilot.registering(granted(day("2020-11-03"), 1_999_999)).thenRefusedBy(PI_5, "/amount/ore");
        }

        @Test
        void no_more_is_paid_back_than_was_paid() {
            var pilot = PILOT.given(APPLICATION_REGISTERED, THREE_MILLION, paid(1_000_000), repaid(400_000));
            pilot.registering(repaid(600_000)).thenRecorded();
            pilot.registering(repaid(600_001)).thenRefusedBy(PI_5, "/amount/ore");
            pilot.deciding(corrected(2, paid(399_999))).thenRefusedBy(PI_5, "/instead/amount/ore");
        }

        @Test
        void a_changed_grant_is_the_new_limit() {
            var pilot = PILOT.given(APPLICATION_REGISTERED, THREE_MILLION, changed(-1_000_000));
            pilot.registering(paid(2_000_000)).thenRecorded();
            pilot.registering(paid(2_000_001)).thenRefusedBy(PI_5, "/amount/ore");
        }

        @Test
        void a_grant_can_shrink_to_what_is_paid_but_no_further() {
            var pilot = PILOT.given(APPLICATION_REGISTERED, THREE_MILLION, paid(2_000_000));
            pilot.deciding(changed(-1_000_000)).thenRecorded();
            pilot.deciding(changed(-1_000_001)).thenRefusedBy(PI_5, "/delta/ore");
            pilot.registering(changed(-1_000_001)).thenRefusedBy(PI_5, "/delta/ore");
        }

        @Test
        void a_change_changes_something_and_takes_away_no_more_than_there_is() {
            var pilot = PILOT.given(APPLICATION_REGISTERED, THREE_MILLION);
            pilot.deciding(changed(0)).thenRefusedBy(PI_5, "/delta/ore");
            pilot.deciding(changed(-3_000_001)).thenRefusedBy(PI_5, "/delta/ore");
            pilot.deciding(changed(-3_000_000)).thenRecorded();
            pilot.deciding(changed(1)).thenRecorded();
        }

        @Test
        void amounts_are_more_than_zero() {
            PILOT.given(APPLICATION_REGISTERED)
                    .deciding(granted(day("2020-11-03"), 0))
                    .thenRefusedBy(PI_5, "/amount/ore");
            var pilot = PILOT.given(APPLICATION_REGISTERED, THREE_MILLION);
            pilot.registering(paid(0)).thenRefusedBy(PI_5, "/amount/ore");
            pilot.registering(repaid(0)).thenRefusedBy(PI_5, "/amount/ore");
            pilot.registering(repaid(-1)).thenRefusedBy(PI_5, "/amount/ore");
            pilot.registering(coFunded(0)).thenRefusedBy(PI_5, "/amount/ore");
            pilot.registering(coFunded(1)).thenRecorded();
        }

        @Test
        void an_amount_that_was_not_told_is_not_zero() {
            PILOT.registering(applied(Theme.DEMENTIA_CARE)).thenRecorded();
            PILOT.given(APPLICATION_REGISTERED)
                    .registering(
                            new CoFundingRegistered(NORDLAND, day("2020-11-03"), COUNTY, null, told("Egenandel"), null))
                    .thenRecorded();
        }

        @Test
        void an_application_seeks_more_than_zero() {
            var a = APPLICATION_REGISTERED;
            PILOT.registering(new PilotApplicationRegistered(
                            a.pilotId(),
                            a.occurredOn(),
                            a.programmeCode(),
                            a.name(),
                            a.theme(),
                            a.applicants(),
                            kroner(0),
                            null))
                    .thenRefusedBy(PI_5, "/soughtAmount/ore");
        }

        @Test
        void a_corrected_grant_still_covers_what_is_paid() {
            var pilot = PILOT.given(APPLICATION_REGISTERED, THREE_MILLION, paid(2_000_000));
            pilot.deciding(corrected(1, granted(day("2020-11-03"), 2_000_000))).thenRecorded();
            pilot.deciding(corrected(1, granted(day("2020-11-03"), 1_999_999)))
                    .thenRefusedBy(PI_5, "/instead/amount/ore");
        }

        @Test
        void a_corrected_repayment_still_leaves_no_more_than_the_grant() {
            var pilot = PILOT.given(
                    APPLICATION_REGISTERED, THREE_MILLION, paid(3_000_000), repaid(1_000_000), paid(1_000_000));
            pilot.deciding(corrected(3, repaid(999_999))).thenRefusedBy(PI_5, "/instead/amount/ore");
            pilot.deciding(corrected(3, repaid(1_000_001))).thenRecorded();
        }

        @Test
        void what_is_settled_may_be_nothing_but_not_less() {
            var pilot = PILOT.given(
                    APPLICATION_REGISTERED,
                    GRANT_AWARDED,
                    STARTED,
                    concluded(day("2022-12-31")),
                    reported(ReportKind.FINAL, day("2022-12-31")));
            pilot.deciding(new PilotClosed(NORDLAND, day("2023-09-15"), kroner(0), CLOSED.decision()))
                    .thenRecorded();
            pilot.deciding(new PilotClosed(NORDLAND, day("2023-09-15"), kroner(-1), CLOSED.decision()))
                    .thenRefusedBy(PI_5, "/settledAmount/ore");
        }

        private static CoFundingRegistered coFunded(long kroner) {
            return new CoFundingRegistered(
                    NORDLAND, day("2020-11-03"), COUNTY, kroner(kroner), told("Egenandel"), null);
        }
    }

    @Nested
    class PI_16_a_body_is_named_as_it_was_called {

        private static final Occurred BEFORE = day("2020-12-31");
        private static final Occurred AFTER = day("2021-01-01");
        private static final Occurred EITHER = between("2020-12-01", "2021-01-31", Precision.MONTH);

        @Test
        void the_county_governor_changed_name_at_new_year() {
            var pilot = PILOT.given(APPLICATION_REGISTERED);
            pilot.registering(partner(FYLKESMANNEN_I_NORDLAND, BEFORE)).thenRecorded();
            pilot.registering(partner(FYLKESMANNEN_I_NORDLAND, AFTER)).thenRefusedBy(PI_16, "/partner/name");
            pilot.registering(partner(STATSFORVALTEREN_I_NORDLAND, BEFORE)).thenRefusedBy(PI_16, "/partner/name");
            pilot.registering(partner(STATSFORVALTEREN_I_NORDLAND, AFTER)).thenRecorded();
        }

        @Test
        void either_name_will_do_when_the_day_may_be_on_either_side() {
            var pilot = PILOT.given(APPLICATION_REGISTERED);
            pilot.registering(partner(FYLKESMANNEN_I_NORDLAND, EITHER)).thenRecorded();
            pilot.registering(partner(STATSFORVALTEREN_I_NORDLAND, EITHER)).thenRecorded();
        }

        @Test
        void days_after_the_telling_are_not_possible() {
            PILOT.given(APPLICATION_REGISTERED)
                    .on("2020-12-31")
                    .registering(partner(STATSFORVALTEREN_I_NORDLAND, EITHER))
                    .thenRefusedBy(PI_16, "/partner/name");
        }

        @Test
        void a_county_governor_is_not_a_foundation() {
            PILOT.given(APPLICATION_REGISTERED)
                    .registering(partner(body(BodyKind.FOUNDATION, "Statsforvalteren i Nordland", "974764687"), AFTER))
                    .thenRefusedBy(PI_16, "/partner/name");
        }

        @Test
        void whoever_approves_farms_goes_by_its_name_of_the_time_though_its_number_is_not_known() {
            var pilot = PILOT.given(APPLICATION_REGISTERED);
            var matmerk = new Body(BodyKind.FOUNDATION, "Matmerk", null);
            var norskMat = new Body(BodyKind.FOUNDATION, "Stiftelsen Norsk Mat", null);
            pilot.registering(partner(matmerk, BEFORE)).thenRecorded();
            pilot.registering(partner(norskMat, BEFORE)).thenRefusedBy(PI_16, "/partner/name");
            pilot.registering(partner(matmerk, day("2021-07-01"))).thenRefusedBy(PI_16, "/partner/name");
            pilot.registering(partner(norskMat, day("2021-07-01"))).thenRecorded();
        }

        @Test
        void nothing_is_said_of_bodies_that_the_register_does_not_know() {
            var pilot = PILOT.given(APPLICATION_REGISTERED);
            pilot.registering(partner(UNIVERSITY, AFTER)).thenRecorded();
            pilot.registering(partner(new Body(BodyKind.OTHER, "En forening", null), AFTER))
                    .thenRecorded();
        }

        @Test
        void every_body_of_every_fact_is_looked_at() {
            var wrong = FYLKESMANNEN_I_NORDLAND;
            var right = STATSFORVALTEREN_I_NORDLAND;
            var pilot = PILOT.given(APPLICATION_REGISTERED, effect(EffectBasis.SURVEY, true, AFTER));
            PILOT.registering(applied(AFTER, CALL, Theme.DEMENTIA_CARE, right, wrong))
                    .thenRefusedBy(PI_16, "/applicants/1/name");
            pilot.registering(new PilotGrantAwarded(
                            NORDLAND,
                            AFTER,
                            kroner(1),
                            List.of(right, wrong),
                            period("2020-11-01", "2022-11-01"),
                            List.of(),
                            GRANT_AWARDED.decision()))
                    .thenRefusedBy(PI_16, "/owners/1/name");
            pilot.registering(new CoFundingRegistered(NORDLAND, AFTER, wrong, null, told("Egenandel"), null))
                    .thenRefusedBy(PI_16, "/funder/name");
            pilot.registering(new AccompanyingResearchEngaged(NORDLAND, AFTER, wrong, List.of(right, wrong), List.of()))
                    .thenRefusedBy(new Broken(PI_16, "/lead/name"), new Broken(PI_16, "/partners/1/name"));
            pilot.registering(new ResearchReportPublished(NORDLAND, AFTER, "Rapport", wrong, null))
                    .thenRefusedBy(PI_16, "/publisher/name");
            pilot.registering(new EffectReported(
                            NORDLAND,
                            AFTER,
                            EffectId.of("c3f8d2a4-1b5e-4f60-92a7-0e1d2c3b4a09"),
                            told("Flere tilbydere"),
                            EffectKind.EFFECT,
                            wrong,
                            EffectBasis.SURVEY,
                            null,
                            true))
                    .thenRefusedBy(PI_16, "/reportedBy/name");
            pilot.registering(new EffectRevised(
                            NORDLAND, AFTER, MORE_PROVIDERS, told("Færre"), wrong, EffectBasis.SURVEY, true))
                    .thenRefusedBy(PI_16, "/reportedBy/name");
            PILOT.given(APPLICATION_REGISTERED, GRANT_AWARDED)
                    .registering(
                            new PilotExtended(NORDLAND, AFTER, day("2023-06-30"), wrong, null, EXTENDED.decision()))
                    .thenRefusedBy(PI_16, "/fundedBy/name");
        }

        private static PartnerJoined partner(Body partner, Occurred when) {
            return new PartnerJoined(NORDLAND, when, partner, "Deltar i kursene");
        }
    }

    @Nested
    class X_10_a_decision_has_grounds_and_a_body_that_decides {

        @Test
        void every_decision_is_looked_at() {
            var blank = decision(FYLKESMANNEN_I_NORDLAND, " ", "2021-02-01");
            var when = day("2021-02-01");
            var broken = new Broken[] {new Broken(X_10, "/decision/grounds"), new Broken(X_10, "/decision/decidedBy")};
            var applied = PILOT.given(APPLICATION_REGISTERED);
            var granted = PILOT.given(APPLICATION_REGISTERED, GRANT_AWARDED);
            var concluded = PILOT.given(
                    APPLICATION_REGISTERED,
                    GRANT_AWARDED,
                    started(day("2021-01-01")),
                    concluded(day("2021-01-20")),
                    reported(ReportKind.FINAL, day("2021-01-20")));
            applied.registering(new PilotApplicationRejected(NORDLAND, when, blank))
                    .thenRefusedBy(broken);
            applied.registering(new PilotGrantAwarded(
                            NORDLAND,
                            when,
                            kroner(1),
                            List.of(COUNTY),
                            period("2020-11-01", "2022-11-01"),
                            List.of(),
                            blank))
                    .thenRefusedBy(broken);
            granted.registering(new GrantAmountChanged(NORDLAND, when, kroner(1), blank))
                    .thenRefusedBy(broken);
            granted.registering(new PilotExtended(NORDLAND, when, day("2023-06-30"), COUNTY, null, blank))
                    .thenRefusedBy(broken);
            granted.registering(new PilotDiscontinued(NORDLAND, when, blank)).thenRefusedBy(broken);
            concluded
                    .registering(new PilotClosed(NORDLAND, when, kroner(1), blank))
                    .thenRefusedBy(broken);
        }

        @Test
        void the_body_goes_by_the_name_of_that_day() {
            PILOT.given(APPLICATION_REGISTERED)
                    .deciding(new PilotApplicationRejected(
                            NORDLAND,
                            day("2020-11-02"),
                            decision(FYLKESMANNEN_I_NORDLAND, "Rammen er brukt opp.", "2021-01-04")))
                    .thenRecorded();
        }
    }
}
