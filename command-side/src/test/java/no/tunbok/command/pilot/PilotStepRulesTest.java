package no.tunbok.command.pilot;

import static no.tunbok.command.judgement.CommonRule.X_10;
import static no.tunbok.command.pilot.PilotLife.*;
import static no.tunbok.command.pilot.PilotRule.*;
import static no.tunbok.events.testkit.PilotFacts.*;

import java.util.List;
import no.tunbok.command.judgement.Broken;
import no.tunbok.events.pilot.*;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Precision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From application to closing: what must come before what. */
class PilotStepRulesTest {

    private static final PilotEvent APPLIED = APPLICATION_REGISTERED;
    private static final PilotEvent GRANTED = granted(day("2020-11-03"), 3_000_000);
    private static final PilotEvent JOINED = joined(day("2020-12-01"));

    @Nested
    class PI_6_a_grant_comes_before_the_start {

        @Test
        void a_start_without_a_grant_is_remarked_upon() {
            PILOT.given(APPLIED, JOINED).deciding(STARTED).thenRefusedBy(PI_6, "/occurredOn");
            PILOT.given(APPLIED, JOINED).registering(STARTED).thenRemarked(PI_6);
        }

        @Test
        void the_day_of_the_grant_is_early_enough_and_the_day_before_is_not() {
            var pilot = PILOT.given(APPLIED, GRANTED, joined(day("2020-11-01")));
            pilot.deciding(started(day("2020-11-03"))).thenRecorded();
            pilot.deciding(started(day("2020-11-02"))).thenRefusedBy(PI_6, "/occurredOn");
            pilot.registering(started(day("2020-11-02"))).thenRemarked(PI_6);
        }

        @Test
        void a_start_that_may_have_come_after_the_grant_is_not_held_to_be_too_early() {
            PILOT.given(APPLIED, GRANTED, joined(day("2020-11-01")))
                    .deciding(started(between("2020-11-01", "2020-11-30", Precision.MONTH)))
                    .thenRecorded();
        }
    }

    @Nested
    class PI_8_a_pilot_that_starts_has_a_pilot_municipality {

        @Test
        void one_is_enough() {
            PILOT.given(APPLIED, GRANTED, JOINED).registering(STARTED).thenRecorded();
        }

        @Test
        void without_one_it_is_remarked_upon_and_never_refused() {
            PILOT.given(APPLIED, GRANTED).deciding(STARTED).thenRemarked(PI_8);
            PILOT.given(APPLIED, GRANTED).registering(STARTED).thenRemarked(PI_8);
        }

        @Test
        void one_in_another_role_does_not_count() {
            var pilot = PILOT.given(APPLIED, GRANTED, joined(day("2020-12-01"), MunicipalityRole.EXPERIENCE));
            pilot.registering(STARTED).thenRemarked(PI_8);
            PILOT.given(
                            APPLIED,
                            GRANTED,
                            joined(day("2020-12-01"), MunicipalityRole.TEST),
                            roleChanged(day("2021-01-01"), MunicipalityRole.PILOT))
                    .registering(STARTED)
                    .thenRecorded();
        }

        @Test
        void one_that_had_left_does_not_count() {
            PILOT.given(APPLIED, GRANTED, JOINED, left(day("2021-02-01")))
                    .registering(STARTED)
                    .thenRemarked(PI_8);
        }

        @Test
        void upper_secondary_schools_are_not_municipal() {
            PILOT.given(applied(Theme.UPPER_SECONDARY_SCHOOL), GRANTED)
                    .registering(STARTED)
                    .thenRecorded();
        }
    }

    @Nested
    class PI_13_an_extension_is_of_a_pilot_that_runs_and_ends_later {

        private static final Occurred DECIDED = day("2022-10-20");

        @Test
        void the_day_after_the_planned_end_is_later() {
            var pilot = PILOT.given(APPLIED, GRANTED, STARTED);
            pilot.deciding(extended(DECIDED, day("2022-11-02"))).thenRecorded();
            pilot.deciding(extended(DECIDED, day("2022-11-01"))).thenRefusedBy(PI_13, "/newEnd");
            pilot.registering(extended(DECIDED, day("2022-11-01"))).thenRemarked(PI_13);
        }

        @Test
        void an_end_that_may_be_later_is_not_held_to_be_too_early() {
            PILOT.given(APPLIED, GRANTED, STARTED)
                    .deciding(extended(DECIDED, between("2022-09-01", "2022-11-30", Precision.SEASON)))
                    .thenRecorded();
        }

        @Test
        void a_second_extension_ends_later_than_the_first() {
            var pilot = PILOT.given(APPLIED, GRANTED, STARTED, extended(day("2022-10-01"), day("2023-06-30")));
            pilot.deciding(extended(DECIDED, day("2023-06-30"))).thenRefusedBy(PI_13, "/newEnd");
            pilot.deciding(extended(DECIDED, day("2023-07-01"))).thenRecorded();
            pilot.deciding(extended(day("2022-10-01"), day("2023-06-30"))).thenRefusedBy(PI_13, "/newEnd");
        }

        @Test
        void a_third_one_ends_later_than_the_second() {
            PILOT.given(
                            APPLIED,
                            GRANTED,
                            STARTED,
                            extended(day("2022-10-01"), day("2022-12-31")),
                            extended(day("2022-10-10"), day("2023-06-30")))
                    .deciding(extended(DECIDED, day("2023-06-30")))
                    .thenRefusedBy(PI_13, "/newEnd");
        }

        @Test
        void a_first_extension_told_after_the_second_is_compared_with_what_was_planned_then() {
            PILOT.given(APPLIED, GRANTED, STARTED, extended(DECIDED, day("2023-12-31")))
                    .registering(extended(day("2022-06-01"), day("2023-06-30")))
                    .thenRecorded();
        }

        @Test
        void there_is_something_to_extend() {
            var before = extended(day("2022-10-20"), day("2023-06-30"));
            var late = granted(day("2022-10-21"), 3_000_000);
            PILOT.given(APPLIED).deciding(before).thenRefusedBy(PI_13, "/occurredOn");
            PILOT.given(APPLIED, late).deciding(before).thenRefusedBy(PI_13, "/occurredOn");
            PILOT.given(APPLIED, late).registering(before).thenRemarked(PI_13);
        }

        @Test
        void what_is_over_is_not_extended() {
            for (PilotEvent end : new PilotEvent[] {
                concluded(day("2022-10-19")), discontinued(day("2022-10-19")), closed(day("2022-10-19"))
            }) {
                var pilot = PILOT.given(APPLIED, GRANTED, STARTED, end);
                pilot.deciding(extended(DECIDED, day("2023-06-30"))).thenRefusedBy(PI_13, "/occurredOn");
                pilot.registering(extended(DECIDED, day("2023-06-30"))).thenRemarked(PI_13);
            }
        }

        @Test
        void an_extension_told_after_the_conclusion_came_before_it() {
            PILOT.given(APPLIED, GRANTED, STARTED, concluded(day("2023-06-30")))
                    .registering(extended(DECIDED, day("2023-06-30")))
                    .thenRecorded();
        }

        @Test
        void a_grant_without_an_end_can_be_given_any() {
            var g = GRANT_AWARDED;
            var open = new PilotGrantAwarded(
                    NORDLAND,
                    g.occurredOn(),
                    g.amount(),
                    g.owners(),
                    new Period(g.period().from(), null),
                    g.conditions(),
                    g.decision());
            PILOT.given(APPLIED, open)
                    .deciding(extended(DECIDED, day("2022-10-21")))
                    .thenRecorded();
        }
    }

    @Nested
    class PI_14_a_pilot_that_is_closed_has_concluded_and_reported_or_was_broken_off {

        private static final PilotEvent CONCLUDED = concluded(day("2023-06-30"));
        private static final PilotEvent FINAL = reported(ReportKind.FINAL, day("2022-12-15"));
        private static final PilotEvent CLOSED = closed(day("2023-09-15"));

        @Test
        void with_both_it_is_closed() {
            PILOT.given(APPLIED, GRANTED, STARTED, CONCLUDED, FINAL)
                    .deciding(CLOSED)
                    .thenRecorded();
        }

        @Test
        void without_a_conclusion_it_is_not() {
            var pilot = PILOT.given(APPLIED, GRANTED, STARTED, FINAL);
            pilot.deciding(CLOSED).thenRefusedBy(PI_14, "");
            pilot.registering(CLOSED).thenRemarked(PI_14);
        }

        @Test
        void without_a_final_report_it_is_not() {
            var pilot = PILOT.given(
                    APPLIED,
                    GRANTED,
                    STARTED,
                    CONCLUDED,
                    reported(ReportKind.INTERIM, day("2022-01-10")),
                    reported(ReportKind.SUPPLEMENTARY, day("2023-08-01")));
            pilot.deciding(CLOSED).thenRefusedBy(PI_14, "");
            pilot.registering(CLOSED).thenRemarked(PI_14);
        }

        @Test
        void neither_comes_after_the_closing() {
            PILOT.given(APPLIED, GRANTED, STARTED, CONCLUDED, FINAL)
                    .deciding(closed(day("2023-06-29")))
                    .thenRefusedBy(PI_14, "");
            PILOT.given(APPLIED, GRANTED, STARTED, concluded(day("2022-12-01")), FINAL)
                    .deciding(closed(day("2022-12-14")))
                    .thenRefusedBy(PI_14, "");
            PILOT.given(APPLIED, GRANTED, STARTED, concluded(day("2022-12-01")), FINAL)
                    .deciding(closed(day("2022-12-15")))
                    .thenRecorded();
        }

        @Test
        void an_extension_after_the_final_report_owes_a_supplementary_one() {
            var extension = extended(day("2022-12-20"), day("2023-06-30"));
            PILOT.given(APPLIED, GRANTED, STARTED, CONCLUDED, FINAL, extension)
                    .deciding(CLOSED)
                    .thenRefusedBy(PI_14, "");
            PILOT.given(
                            APPLIED,
                            GRANTED,
                            STARTED,
                            CONCLUDED,
                            FINAL,
                            extension,
                            reported(ReportKind.SUPPLEMENTARY, day("2023-08-01")))
                    .deciding(CLOSED)
                    .thenRecorded();
        }

        @Test
        void a_report_certainly_after_the_closing_day_does_not_count() {
            var extension = extended(day("2022-12-20"), day("2023-06-30"));
            for (var kind : List.of(ReportKind.FINAL, ReportKind.SUPPLEMENTARY)) {
                PILOT.given(APPLIED, GRANTED, STARTED, CONCLUDED, FINAL, extension, reported(kind, day("2023-09-16")))
                        .deciding(CLOSED)
                        .thenRefusedBy(PI_14, "");
                PILOT.given(APPLIED, GRANTED, STARTED, CONCLUDED, FINAL, extension, reported(kind, day("2023-09-15")))
                        .deciding(CLOSED)
                        .thenRecorded();
            }
        }

        @Test
        void the_extension_decided_last_is_the_one_to_report_on() {
            var first = extended(day("2022-12-01"), day("2023-12-31"));
            var last = extended(day("2022-12-20"), day("2023-06-30"));
            PILOT.given(APPLIED, GRANTED, STARTED, CONCLUDED, FINAL, last, first)
                    .deciding(CLOSED)
                    .thenRefusedBy(PI_14, "");
            PILOT.given(
                            APPLIED,
                            GRANTED,
                            STARTED,
                            CONCLUDED,
                            FINAL,
                            first,
                            extended(day("2023-09-16"), day("2024-01-01")))
                    .deciding(CLOSED)
                    .thenRecorded();
        }

        @Test
        void a_supplementary_report_before_the_extension_does_not_tell_of_it() {
            PILOT.given(
                            APPLIED,
                            GRANTED,
                            STARTED,
                            CONCLUDED,
                            FINAL,
                            reported(ReportKind.SUPPLEMENTARY, day("2022-12-19")),
                            extended(day("2022-12-20"), day("2023-06-30")))
                    .deciding(CLOSED)
                    .thenRefusedBy(PI_14, "");
        }

        @Test
        void nor_does_a_final_report_that_need_not_have_come_after_it() {
            var extension = extended(between("2022-12-01", "2023-01-12", Precision.MONTH), day("2023-06-30"));
            PILOT.given(APPLIED, GRANTED, STARTED, CONCLUDED, FINAL, extension)
                    .deciding(CLOSED)
                    .thenRefusedBy(PI_14, "");
        }

        @Test
        void a_final_report_after_the_extension_tells_of_it_too() {
            PILOT.given(APPLIED, GRANTED, STARTED, CONCLUDED, extended(day("2022-12-14"), day("2023-06-30")), FINAL)
                    .deciding(CLOSED)
                    .thenRecorded();
        }
    }

    @Nested
    class PI_14_of_a_pilot_that_was_broken_off_only_the_account_is_left {

        private static final PilotEvent BROKEN_OFF = discontinued(day("2022-05-01"));

        @Test
        void it_is_closed_without_a_conclusion_and_without_reports() {
            PILOT.given(APPLIED, GRANTED, STARTED, BROKEN_OFF)
                    .deciding(closed(day("2022-05-01")))
                    .thenRecorded();
            PILOT.given(APPLIED, GRANTED, STARTED, extended(day("2022-04-01"), day("2023-06-30")), BROKEN_OFF)
                    .deciding(closed(day("2022-06-01")))
                    .thenRecorded();
        }

        @Test
        void but_not_before_it_was_broken_off() {
            var pilot = PILOT.given(APPLIED, GRANTED, STARTED, BROKEN_OFF);
            pilot.deciding(closed(day("2022-04-30"))).thenRefusedBy(PI_14, "");
            pilot.registering(closed(day("2022-04-30"))).thenRemarked(PI_14);
            pilot.registering(closed(between("2022-04-01", "2022-06-30", Precision.SEASON)))
                    .thenRecorded();
        }

        @Test
        void it_is_closed_once_too() {
            PILOT.given(APPLIED, GRANTED, STARTED, BROKEN_OFF, closed(day("2022-06-01")))
                    .deciding(closed(day("2022-07-01")))
                    .thenRefusedBy(PI_18, "");
        }
    }

    /** What is told twice breaks PI-18; this is what the other rules make of it. */
    @Nested
    class of_steps_told_twice {

        @Test
        void the_first_grant_is_the_one_before_the_start() {
            PILOT.given(APPLIED, GRANTED, granted(day("2021-06-01"), 2_000_000), JOINED)
                    .registering(STARTED)
                    .thenRecorded();
        }

        @Test
        void the_period_of_the_last_grant_is_the_time_of_the_pilot() {
            var g = GRANT_AWARDED;
            var later = new PilotGrantAwarded(
                    NORDLAND,
                    day("2021-06-01"),
                    g.amount(),
                    g.owners(),
                    new Period(g.period().from(), day("2023-11-01").to()),
                    g.conditions(),
                    g.decision());
            for (var pilot : List.of(PILOT.given(APPLIED, GRANTED, later), PILOT.given(APPLIED, later, GRANTED))) {
                pilot.registering(held(day("2023-11-01"))).thenRecorded();
                pilot.registering(held(day("2023-11-02"))).thenRemarked(PI_9);
            }
        }

        @Test
        void the_first_start_is_the_beginning() {
            PILOT.given(APPLIED, GRANTED, STARTED, started(day("2021-09-01")))
                    .registering(held(day("2021-05-01")))
                    .thenRecorded();
            PILOT.given(APPLIED, GRANTED, STARTED, started(day("2021-09-01")))
                    .registering(concluded(day("2021-05-01")))
                    .thenRecorded();
        }

        @Test
        void the_last_conclusion_is_the_end() {
            var pilot = PILOT.given(
                    APPLIED,
                    GRANTED,
                    STARTED,
                    reported(ReportKind.FINAL, day("2022-12-15")),
                    concluded(day("2022-06-30")),
                    concluded(day("2022-12-31")));
            pilot.registering(held(day("2022-12-31"))).thenRecorded();
            pilot.registering(held(day("2023-01-01"))).thenRemarked(PI_9);
            pilot.registering(extended(day("2022-10-20"), day("2023-06-30"))).thenRecorded();
        }

        @Test
        void the_first_conclusion_lets_the_pilot_be_closed() {
            PILOT.given(
                            APPLIED,
                            GRANTED,
                            STARTED,
                            concluded(day("2022-06-30")),
                            concluded(day("2022-12-31")),
                            reported(ReportKind.FINAL, day("2022-07-15")))
                    .deciding(closed(day("2022-09-15")))
                    .thenRecorded();
        }

        @Test
        void the_extension_decided_last_moves_the_end() {
            PILOT.given(
                            APPLIED,
                            GRANTED,
                            STARTED,
                            extended(day("2022-10-20"), day("2023-06-30")),
                            extended(day("2022-10-01"), day("2023-12-31")))
                    .registering(held(day("2023-07-01")))
                    .thenRemarked(PI_9);
        }
    }

    @Nested
    class PI_18_each_step_follows_from_the_one_before_and_is_taken_once {

        @Test
        void an_application_is_decided_once() {
            var rejection = rejected(day("2020-11-02"));
            for (var pilot : new PilotEvent[] {GRANTED, rejection}) {
                var decided = PILOT.given(APPLIED, pilot);
                decided.deciding(GRANTED).thenRefusedBy(PI_18, "");
                decided.registering(GRANTED).thenRemarked(PI_18);
                decided.deciding(rejection).thenRefusedBy(PI_18, "");
                decided.registering(rejection).thenRemarked(PI_18);
            }
            PILOT.given(APPLIED).deciding(GRANTED).thenRecorded();
            PILOT.given(APPLIED).deciding(rejection).thenRecorded();
        }

        @Test
        void it_is_not_decided_before_it_came() {
            var pilot = PILOT.given(APPLIED);
            pilot.deciding(rejected(day("2020-09-27"))).thenRefusedBy(PI_18, "");
            pilot.deciding(rejected(day("2020-09-28"))).thenRecorded();
            pilot.deciding(granted(day("2020-09-27"), 1)).thenRefusedBy(PI_18, "");
        }

        @Test
        void it_is_not_decided_after_the_pilot_was_broken_off() {
            PILOT.given(APPLIED, discontinued(day("2020-10-30")))
                    .deciding(GRANTED)
                    .thenRefusedBy(PI_18, "");
        }

        @Test
        void only_a_grant_can_be_changed() {
            PILOT.given(APPLIED).deciding(changed(100)).thenRefusedBy(PI_18, "");
            PILOT.given(APPLIED).registering(changed(100)).thenRemarked(PI_18);
        }

        @Test
        void a_pilot_starts_once() {
            PILOT.given(APPLIED, GRANTED, JOINED, STARTED).deciding(STARTED).thenRefusedBy(PI_18, "");
            PILOT.given(APPLIED, GRANTED, JOINED, STARTED).registering(STARTED).thenRemarked(PI_18);
        }

        @Test
        void it_does_not_start_after_its_end_but_the_start_may_be_told_after_it() {
            PILOT.given(APPLIED, GRANTED, JOINED, concluded(day("2021-03-14")))
                    .registering(STARTED)
                    .thenRemarked(PI_18);
            PILOT.given(APPLIED, GRANTED, JOINED, concluded(day("2022-12-31")))
                    .registering(STARTED)
                    .thenRecorded();
        }

        @Test
        void a_conclusion_follows_a_start() {
            var conclusion = concluded(day("2021-03-14"));
            PILOT.given(APPLIED, GRANTED).registering(conclusion).thenRemarked(PI_18);
            PILOT.given(APPLIED, GRANTED, STARTED).registering(conclusion).thenRemarked(PI_18);
            PILOT.given(APPLIED, GRANTED, STARTED).deciding(conclusion).thenRefusedBy(PI_18, "/occurredOn");
            PILOT.given(APPLIED, GRANTED, STARTED)
                    .registering(concluded(day("2021-03-15")))
                    .thenRecorded();
        }

        @Test
        void a_pilot_ends_once() {
            var end = day("2022-05-01");
            var later = day("2022-06-01");
            for (PilotEvent first : new PilotEvent[] {concluded(end), discontinued(end), closed(end)}) {
                var over = PILOT.given(APPLIED, GRANTED, STARTED, first);
                over.registering(concluded(later)).thenRemarked(PI_18);
                over.deciding(discontinued(later)).thenRefusedBy(PI_18, "");
                over.registering(discontinued(later)).thenRemarked(PI_18);
            }
        }

        @Test
        void a_conclusion_told_after_the_closing_came_before_it() {
            PILOT.given(APPLIED, GRANTED, STARTED, closed(day("2022-06-01")))
                    .registering(concluded(day("2022-05-01")))
                    .thenRecorded();
        }

        @Test
        void a_pilot_may_be_broken_off_from_its_application_on() {
            var off = discontinued(day("2022-05-01"));
            PILOT.given(APPLIED).deciding(off).thenRecorded();
            PILOT.given(APPLIED, GRANTED).deciding(off).thenRecorded();
            PILOT.given(APPLIED, GRANTED, STARTED).deciding(off).thenRecorded();
            PILOT.given(APPLIED).deciding(discontinued(day("2020-09-27"))).thenRefusedBy(PI_18, "");
            PILOT.given(APPLIED, rejected(day("2020-11-02"))).deciding(off).thenRefusedBy(PI_18, "");
        }

        @Test
        void a_pilot_is_closed_once() {
            PILOT.given(
                            APPLIED,
                            GRANTED,
                            STARTED,
                            concluded(day("2022-12-01")),
                            reported(ReportKind.FINAL, day("2022-12-15")),
                            closed(day("2023-01-15")))
                    .deciding(closed(day("2023-02-15")))
                    .thenRefusedBy(PI_18, "");
        }

        @Test
        void every_rule_that_is_broken_is_named() {
            PILOT.given(APPLIED)
                    .deciding(new PilotClosed(
                            NORDLAND, day("2022-05-01"), kroner(-1), decision(DIRECTORATE, "", "2022-05-01")))
                    .thenRefusedBy(
                            new Broken(PI_5, "/settledAmount/ore"),
                            new Broken(PI_14, ""),
                            new Broken(X_10, "/decision/grounds"));
        }
    }
}
