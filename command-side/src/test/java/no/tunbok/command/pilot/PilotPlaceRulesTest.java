package no.tunbok.command.pilot;

import static no.tunbok.command.judgement.CommonRule.X_7;
import static no.tunbok.command.pilot.PilotLife.*;
import static no.tunbok.command.pilot.PilotRule.*;
import static no.tunbok.events.testkit.PilotFacts.*;

import java.util.List;
import no.tunbok.events.pilot.*;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where the pilot is: which municipalities take part, in which role, and by which number. */
class PilotPlaceRulesTest {

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
}
