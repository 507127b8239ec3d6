package no.tunbok.command.pilot;

import static no.tunbok.command.pilot.PilotLife.*;
import static no.tunbok.command.pilot.PilotRule.*;
import static no.tunbok.events.testkit.PilotFacts.*;

import java.util.List;
import no.tunbok.events.pilot.*;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the pilot does from day to day: measures, begun and ended. */
class PilotMeasureRulesTest {

    private static final PilotEvent APPLIED = APPLICATION_REGISTERED;

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

    static MeasurePlanned measure(MeasureScope scope, @Nullable OrganisationNumber municipality) {
        return new MeasurePlanned(NORDLAND, day("2021-06-10"), FARMER_COURSE, "Kurs", scope, municipality);
    }
}
