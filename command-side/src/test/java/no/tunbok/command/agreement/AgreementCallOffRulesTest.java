package no.tunbok.command.agreement;

import static no.tunbok.command.agreement.AgreementLife.*;
import static no.tunbok.command.agreement.AgreementRule.*;
import static no.tunbok.events.testkit.AgreementFacts.*;
import static no.tunbok.events.testkit.PilotFacts.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunbok.command.judgement.Broken;
import no.tunbok.command.testkit.Asked;
import no.tunbok.events.agreement.*;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.Quantity;
import no.tunbok.events.value.QuantityUnit;
import no.tunbok.events.value.ServiceArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is called off: how much, from whom, and when. */
class AgreementCallOffRulesTest {

    private static CallOffMade second(long kroner) {
        return calledOff(SCHOOL_CLASS, day("2022-06-01"), excluded(kroner));
    }

    @Nested
    class FA_2_call_offs_stay_below_the_ceiling {

        @Test
        void all_of_it_may_be_called_off_but_not_one_krone_more() {
            inForce(calledOff(5_000_000)).deciding(second(4_000_000)).thenRecorded();
            inForce(calledOff(5_000_000)).deciding(second(4_000_001)).thenRefusedBy(FA_2, "/value/ore");
        }

        @Test
        void what_was_called_off_past_it_is_remarked_upon() {
            inForce(calledOff(5_000_000)).registering(second(4_000_001)).thenRemarked(FA_2);
        }

        @Test
        void what_was_reduced_may_be_called_off_again() {
            inForce(calledOff(5_000_000), changed(3_000_000))
                    .deciding(second(6_000_000))
                    .thenRecorded();
            inForce(calledOff(5_000_000), ended(DAY_ACTIVITY, excluded(1_000_000)))
                    .deciding(second(8_000_000))
                    .thenRecorded();
        }

        @Test
        void a_call_off_does_not_grow_past_it() {
            inForce(calledOff(5_000_000)).deciding(changed(9_000_000)).thenRecorded();
            inForce(calledOff(5_000_000)).deciding(changed(9_000_001)).thenRefusedBy(FA_2, "/value/ore");
            inForce(calledOff(5_000_000))
                    .registering(ended(DAY_ACTIVITY, excluded(9_000_001)))
                    .thenRemarked(FA_2, FA_20);
        }

        @Test
        void a_modification_moves_it_from_its_day_on() {
            var raised = modified(day("2022-05-01"), "FOA § 28-1", excluded(1_000_000));
            inForce(calledOff(5_000_000), raised).deciding(second(5_000_000)).thenRecorded();
            inForce(calledOff(5_000_000), raised).deciding(second(5_000_001)).thenRefusedBy(FA_2, "/value/ore");
            var later = modified(day("2022-07-01"), "FOA § 28-1", excluded(1_000_000));
            inForce(calledOff(5_000_000), later).deciding(second(5_000_000)).thenRefusedBy(FA_2, "/value/ore");
        }

        @Test
        void what_was_made_later_counts_too() {
            inForce(second(5_000_000)).registering(calledOff(4_000_001)).thenRemarked(FA_2);
        }

        @Test
        void a_ceiling_in_days_counts_every_day() {
            var hundred = Quantity.of(100, QuantityUnit.DAYS);
            var agreement = after(
                    noticed(new Volume(null, null, hundred, hundred)), in(DAY_ACTIVITY, 60, QuantityUnit.DAYS, 2022));
            agreement.deciding(in(SCHOOL_CLASS, 40, QuantityUnit.DAYS, 2023)).thenRecorded();
            agreement.deciding(in(SCHOOL_CLASS, 41, QuantityUnit.DAYS, 2023)).thenRefusedBy(FA_2, "/quantity/amount");
            agreement.deciding(in(SCHOOL_CLASS, 900, QuantityUnit.HOURS, 2023)).thenRecorded();
        }

        @Test
        void a_ceiling_in_places_counts_those_that_are_taken() {
            var ten = Quantity.of(10, QuantityUnit.PLACES);
            var agreement =
                    after(noticed(new Volume(null, null, ten, ten)), in(DAY_ACTIVITY, 8, QuantityUnit.PLACES, 2022));
            agreement.deciding(in(SCHOOL_CLASS, 8, QuantityUnit.PLACES, 2023)).thenRecorded();
            agreement.deciding(in(SCHOOL_CLASS, 3, QuantityUnit.PLACES, 2022)).thenRefusedBy(FA_2, "/quantity/amount");
        }

        private static CallOffMade in(CallOffId id, long amount, QuantityUnit unit, int year) {
            return calledOff(
                    id,
                    day("2022-03-14"),
                    Quantity.of(amount, unit),
                    excluded(1_000),
                    between(year + "-04-01", year + "-12-31"));
        }
    }

    @Nested
    class FA_3_an_agreement_is_exhausted_when_the_maximum_is_reached {

        private static final FrameworkExhausted AT_LAST =
                new FrameworkExhausted(KONGSBERG_AGREEMENT, day("2022-06-01"));

        @Test
        void not_before() {
            inForce(calledOff(9_000_000)).registering(AT_LAST).thenRecorded();
            inForce(calledOff(8_999_999)).registering(AT_LAST).thenRemarked(FA_3);
            inForce(calledOff(8_999_999)).deciding(AT_LAST).thenRefusedBy(FA_3, "");
        }

        @Test
        void then_nothing_more_is_called_off() {
            var more = calledOff(SCHOOL_CLASS, day("2022-06-02"), excluded(1));
            var exhausted = inForce(calledOff(8_000_000), AT_LAST);
            exhausted.deciding(more).thenRefusedBy(FA_3, "");
            exhausted.registering(more).thenRemarked(FA_3);
            exhausted.registering(changed(7_000_000)).thenRecorded();
        }

        @Test
        void what_came_before_may_be_told_late() {
            inForce(calledOff(8_000_000), AT_LAST)
                    .deciding(calledOff(SCHOOL_CLASS, day("2022-06-01"), excluded(1_000_000)))
                    .thenRecorded();
        }
    }

    @Nested
    class FA_8_a_blocked_participant_gets_no_call_offs {

        @Test
        void from_the_day_of_the_block_until_it_is_lifted() {
            var blocked = blocked(day("2022-03-14"), FIRST_FARM);
            inForce(blocked).deciding(calledOff(1_000)).thenRefusedBy(FA_8, "/participant");
            inForce(blocked).registering(calledOff(1_000)).thenRemarked(FA_8);
            inForce(blocked, unblocked(day("2022-05-01"), FIRST_FARM))
                    .deciding(second(1_000))
                    .thenRecorded();
            inForce(blocked(day("2022-03-15"), FIRST_FARM))
                    .deciding(calledOff(1_000))
                    .thenRecorded();
        }

        @Test
        void another_participant_does() {
            inForce(blocked(day("2022-03-14"), SECOND_FARM))
                    .deciding(calledOff(1_000))
                    .thenRecorded();
        }

        @Test
        void a_block_under_the_old_number_holds_for_the_new() {
            inForce(blocked(day("2022-03-14"), FIRST_FARM), IDENTITY_UPDATED)
                    .deciding(of(RENUMBERED_FARM))
                    .thenRefusedBy(FA_8, "/participant");
        }

        @Test
        void a_block_some_day_of_march_may_have_come_after() {
            inForce(blocked(new Occurred(on("2022-03-01"), on("2022-03-31"), Precision.MONTH), FIRST_FARM))
                    .deciding(calledOff(1_000))
                    .thenRecorded();
        }

        @Test
        void who_is_not_approved_gets_none_either() {
            var asked = knowing(new KnownApproval(false, Set.of(ServiceArea.DEMENTIA_DAY_ACTIVITY)));
            asked.deciding(calledOff(1_000)).thenRefusedBy(FA_8, "/participant");
            asked.registering(calledOff(1_000)).thenRemarked(FA_8);
        }
    }

    private static Asked<AgreementEvent> knowing(KnownApproval approval) {
        return Asked.of(AgreementDecisions.with((_, _) -> Optional.of(approval))::decide)
                .given(PLANNED, noticed(NINE_MILLION), AWARDED, SIGNED, ENTERED_INTO_FORCE);
    }

    private static CallOffMade of(OrganisationNumber farm) {
        return calledOff(KONGSBERG, farm, ServiceArea.DEMENTIA_DAY_ACTIVITY, CallOffMethod.RANKING);
    }

    @Nested
    class FA_9_the_area_is_one_of_the_participants {

        private static final CallOffMade SCHOOL =
                calledOff(KONGSBERG, FIRST_FARM, ServiceArea.PRIMARY_SCHOOL, CallOffMethod.RANKING);

        @Test
        void one_that_it_was_awarded() {
            inForce().deciding(SCHOOL).thenRefusedBy(FA_9, "/serviceArea");
            inForce().registering(SCHOOL).thenRemarked(FA_9);
            inForce()
                    .deciding(calledOff(KONGSBERG, SECOND_FARM, ServiceArea.PRIMARY_SCHOOL, CallOffMethod.RANKING))
                    .thenRecorded();
        }

        @Test
        void who_was_awarded_all_of_them_gets_any() {
            AGREEMENT
                    .given(
                            PLANNED,
                            noticed(NINE_MILLION),
                            awarded(day("2022-02-01"), farm(FIRST_FARM, APPROVAL_OF_FIRST)),
                            ENTERED_INTO_FORCE)
                    .deciding(SCHOOL)
                    .thenRecorded();
        }

        @Test
        void one_that_it_is_approved_for() {
            knowing(new KnownApproval(true, Set.of(ServiceArea.DEMENTIA_DAY_ACTIVITY)))
                    .deciding(calledOff(1_000))
                    .thenRecorded();
            knowing(new KnownApproval(true, Set.of(ServiceArea.RESPITE)))
                    .deciding(calledOff(1_000))
                    .thenRefusedBy(FA_9, "/serviceArea");
        }
    }

    @Nested
    class FA_10_call_offs_are_made_within_the_term {

        @Test
        void from_the_first_day_to_the_last() {
            inForce().deciding(made("2022-03-01", "2022-04-01", "2022-12-31")).thenRecorded();
            inForce().deciding(made("2024-02-29", "2024-03-01", "2024-03-31")).thenRecorded();
        }

        @Test
        void not_before_and_not_after() {
            for (var day : List.of("2022-02-28", "2024-03-01")) {
                var outside = made(day, "2023-04-01", "2023-12-31");
                inForce().deciding(outside).thenRefusedBy(FA_10, "/occurredOn");
                inForce().registering(outside).thenRemarked(FA_10);
            }
            AGREEMENT
                    .given(PLANNED, noticed(NINE_MILLION), AWARDED)
                    .deciding(calledOff(1_000))
                    .thenRefusedBy(FA_10, "/occurredOn");
        }

        @Test
        void an_option_and_a_termination_move_the_end() {
            var late = made("2024-03-01", "2024-04-01", "2024-12-31");
            inForce(option(day("2023-09-15"), 1, "2025-02-28")).deciding(late).thenRecorded();
            inForce(terminated(day("2022-11-01"), TerminationKind.MUTUAL, null))
                    .deciding(made("2023-02-01", "2023-04-01", "2023-12-31"))
                    .thenRefusedBy(FA_10, "/occurredOn");
        }

        @Test
        void what_is_delivered_runs_on_as_long_as_the_notice_says() {
            inForce().deciding(made("2024-02-01", "2024-02-15", "2024-08-31")).thenRecorded();
            inForce().deciding(made("2024-02-01", "2024-02-15", "2024-09-01")).thenRefusedBy(FA_10, "/period");
            inForce().deciding(made("2024-02-01", "2024-02-15", null)).thenRecorded();
        }

        private static CallOffMade made(String when, String from, @Nullable String to) {
            return calledOff(
                    DAY_ACTIVITY,
                    day(when),
                    Quantity.of(2, QuantityUnit.PLACES),
                    excluded(1_000),
                    new Period(on(from), to == null ? null : on(to)));
        }
    }

    @Nested
    class FA_11_call_offs_follow_the_announced_method {

        @Test
        void no_other() {
            var drawn =
                    calledOff(KONGSBERG, FIRST_FARM, ServiceArea.DEMENTIA_DAY_ACTIVITY, CallOffMethod.ALLOCATION_KEY);
            inForce().deciding(drawn).thenRefusedBy(FA_11, "/method");
            inForce().registering(drawn).thenRemarked(FA_11);
            inForce().deciding(of(FIRST_FARM)).thenRecorded();
        }

        @Test
        void all_who_can_deliver_are_invited() {
            inForce().registering(invited(FIRST_FARM, SECOND_FARM)).thenRecorded();
            inForce().registering(invited(FIRST_FARM)).thenRemarked(FA_11);
            inForce().deciding(invited(FIRST_FARM)).thenRefusedBy(FA_11, "/invited");
        }

        @Test
        void who_is_blocked_or_has_left_or_does_something_else_need_not_be() {
            inForce(blocked(day("2022-03-01"), SECOND_FARM))
                    .registering(invited(FIRST_FARM))
                    .thenRecorded();
            inForce(left(day("2022-03-01"), SECOND_FARM))
                    .registering(invited(FIRST_FARM))
                    .thenRecorded();
            inForce()
                    .registering(new MiniCompetitionHeld(
                            KONGSBERG_AGREEMENT,
                            day("2022-03-10"),
                            DAY_ACTIVITY,
                            ServiceArea.PRIMARY_SCHOOL,
                            List.of(SECOND_FARM),
                            List.of(),
                            null))
                    .thenRecorded();
        }

        @Test
        void whoever_won_gets_it() {
            inForce(MINI_COMPETITION_HELD).deciding(calledOff(1_000)).thenRecorded();
            inForce(MINI_COMPETITION_HELD)
                    .registering(new CallOffMade(
                            KONGSBERG_AGREEMENT,
                            day("2022-03-14"),
                            DAY_ACTIVITY,
                            KONGSBERG,
                            SECOND_FARM,
                            ServiceArea.DEMENTIA_DAY_ACTIVITY,
                            Quantity.of(2, QuantityUnit.PLACES),
                            excluded(1_000),
                            between("2022-04-01", "2022-12-31"),
                            CallOffMethod.RANKING,
                            null))
                    .thenRemarked(FA_11);
        }

        @Test
        void whoever_made_no_offer_does_not_win() {
            inForce()
                    .deciding(new MiniCompetitionHeld(
                            KONGSBERG_AGREEMENT,
                            day("2022-03-10"),
                            DAY_ACTIVITY,
                            ServiceArea.DEMENTIA_DAY_ACTIVITY,
                            List.of(FIRST_FARM, SECOND_FARM),
                            List.of(FIRST_FARM),
                            SECOND_FARM))
                    .thenRefusedBy(FA_11, "/winner");
        }

        private static MiniCompetitionHeld invited(OrganisationNumber... farms) {
            return new MiniCompetitionHeld(
                    KONGSBERG_AGREEMENT,
                    day("2022-03-10"),
                    DAY_ACTIVITY,
                    ServiceArea.DEMENTIA_DAY_ACTIVITY,
                    List.of(farms),
                    List.of(),
                    null);
        }
    }

    @Nested
    class FA_20_a_participant_keeps_its_minimum {

        @Test
        void an_end_that_takes_it_below_is_remarked_upon() {
            inForce(calledOff(1_000)).deciding(ended(DAY_ACTIVITY, null)).thenRemarked(FA_20);
            inForce(calledOff(1_000)).registering(ended(DAY_ACTIVITY, null)).thenRemarked(FA_20);
        }

        @Test
        void what_is_left_may_be_enough() {
            inForce(calledOff(1_000), second(1_000))
                    .deciding(ended(DAY_ACTIVITY, null))
                    .thenRecorded();
        }

        @Test
        void who_had_less_before_is_not_taken_below() {
            var two = calledOff(
                    DAY_ACTIVITY,
                    day("2022-03-14"),
                    Quantity.of(2, QuantityUnit.PLACES),
                    excluded(1_000),
                    between("2022-04-01", "2022-12-31"));
            inForce(two).deciding(ended(DAY_ACTIVITY, null)).thenRecorded();
        }

        @Test
        void who_was_promised_nothing_keeps_nothing() {
            AGREEMENT
                    .given(
                            PLANNED,
                            noticed(NINE_MILLION),
                            awarded(day("2022-02-01"), farm(FIRST_FARM, APPROVAL_OF_FIRST)),
                            SIGNED,
                            ENTERED_INTO_FORCE,
                            calledOff(1_000))
                    .deciding(ended(DAY_ACTIVITY, null))
                    .thenRecorded();
        }
    }

    @Nested
    class FA_23_what_is_called_off_is_something {

        @Test
        void more_than_nothing() {
            inForce().registering(calledOff(0)).thenRefusedBy(FA_23, "/value/ore");
            inForce()
                    .registering(calledOff(
                            DAY_ACTIVITY,
                            day("2022-03-14"),
                            Quantity.of(0, QuantityUnit.PLACES),
                            excluded(1),
                            between("2022-04-01", "2022-12-31")))
                    .thenRefusedBy(FA_23, "/quantity/amount");
            inForce().registering(calledOff(1)).thenRecorded();
        }

        @Test
        void what_is_settled_may_be_nothing_but_not_less() {
            inForce(second(1), calledOff(1))
                    .registering(ended(DAY_ACTIVITY, excluded(0)))
                    .thenRecorded();
            inForce(second(1), calledOff(1))
                    .registering(ended(DAY_ACTIVITY, excluded(-1)))
                    .thenRefusedBy(FA_23, "/settledValue/ore");
        }

        @Test
        void what_is_announced_is_more_than_nothing() {
            AGREEMENT
                    .given(PLANNED)
                    .registering(noticed(new Volume(excluded(0), excluded(1), null, null)))
                    .thenRefusedBy(FA_23, "/volume/estimatedValue/ore");
            AGREEMENT
                    .registering(planned(
                            ProcurementRegime.PART_III,
                            new Volume(null, null, null, Quantity.of(0, QuantityUnit.DAYS))))
                    .thenRefusedBy(new Broken(FA_23, "/volume/maximumQuantity"));
        }

        @Test
        void a_term_and_an_option_last_a_month_at_least() {
            AGREEMENT
                    .given(PLANNED)
                    .registering(noticed(day("2021-11-15"), NINE_MILLION, 0, null))
                    .thenRefusedBy(FA_23, "/termMonths");
            AGREEMENT
                    .registering(new FrameworkPlanned(
                            KONGSBERG_AGREEMENT,
                            day("2021-09-01"),
                            List.of(KONGSBERG),
                            "Inn på tunet-tjenester",
                            List.of(ServiceArea.DEMENTIA_DAY_ACTIVITY),
                            ProcurementRegime.PART_III,
                            NINE_MILLION,
                            null,
                            List.of(new AgreementOption(1, 0))))
                    .thenRefusedBy(FA_23, "/options/0/months");
        }
    }
}
