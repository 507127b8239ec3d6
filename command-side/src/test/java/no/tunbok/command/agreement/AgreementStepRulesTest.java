package no.tunbok.command.agreement;

import static no.tunbok.command.agreement.AgreementLife.*;
import static no.tunbok.command.agreement.AgreementRule.*;
import static no.tunbok.command.judgement.CommonRule.*;
import static no.tunbok.events.testkit.AgreementFacts.*;
import static no.tunbok.events.testkit.PilotFacts.day;
import static no.tunbok.events.testkit.PilotFacts.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.tunbok.command.judgement.Broken;
import no.tunbok.command.testkit.Asked;
import no.tunbok.events.agreement.*;
import no.tunbok.events.history.IdentityCause;
import no.tunbok.events.history.Moved;
import no.tunbok.events.history.ReversalInitiator;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.BodyKind;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.OrganisationNumber;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The steps of an agreement's life, its trial, its changes and its end. */
class AgreementStepRulesTest {

    private static TrialPeriodStarted trial(String lastDay) {
        return new TrialPeriodStarted(KONGSBERG_AGREEMENT, day("2022-03-01"), on(lastDay));
    }

    @Nested
    class FA_14_a_trial_is_short_and_fair {

        private static final TrialPeriodStarted HALF_A_YEAR = trial("2022-08-31");

        @Test
        void six_months_at_most() {
            inForce().registering(HALF_A_YEAR).thenRecorded();
            inForce().registering(trial("2022-09-01")).thenRemarked(FA_14);
            inForce().deciding(trial("2022-09-01")).thenRefusedBy(FA_14, "/lastDay");
        }

        @Test
        void in_it_nobody_gives_notice_without_a_warning_and_time() {
            var notice = terminated(day("2022-06-11"), TerminationKind.NOTICE, null);
            inForce(HALF_A_YEAR).deciding(notice).thenRefusedBy(FA_14, "/justCause");
            inForce(HALF_A_YEAR).registering(notice).thenRemarked(FA_14);
            inForce(HALF_A_YEAR, WARNING_GIVEN).deciding(notice).thenRecorded();
            inForce(HALF_A_YEAR, WARNING_GIVEN)
                    .deciding(terminated(day("2022-06-10"), TerminationKind.NOTICE, null))
                    .thenRefusedBy(FA_14, "/justCause");
        }

        @Test
        void after_it_nobody_does_without_just_cause() {
            var agreement = inForce(HALF_A_YEAR, WARNING_GIVEN);
            agreement
                    .deciding(terminated(day("2022-09-01"), TerminationKind.NOTICE, null))
                    .thenRefusedBy(FA_14, "/justCause");
            agreement
                    .deciding(terminated(day("2022-09-01"), TerminationKind.NOTICE, "Kvaliteten er ikke nådd"))
                    .thenRecorded();
            inForce(HALF_A_YEAR, new TrialPeriodEnded(KONGSBERG_AGREEMENT, day("2022-06-01"), TrialOutcome.CONTINUED))
                    .deciding(terminated(day("2022-06-11"), TerminationKind.NOTICE, "Kvaliteten er ikke nådd"))
                    .thenRecorded();
        }

        @Test
        void both_may_agree_to_end_it() {
            inForce(HALF_A_YEAR)
                    .deciding(terminated(day("2022-06-11"), TerminationKind.MUTUAL, null))
                    .thenRecorded();
        }

        @Test
        void a_cause_is_no_way_out_of_it() {
            var cause = terminated(day("2022-06-11"), TerminationKind.NOTICE, "Kvaliteten er ikke nådd");
            inForce(HALF_A_YEAR).deciding(cause).thenRefusedBy(FA_14, "/justCause");
            inForce(new TrialPeriodStarted(KONGSBERG_AGREEMENT, day("2022-06-12"), on("2022-12-11")))
                    .deciding(cause)
                    .thenRecorded();
        }

        @Test
        void once_it_was_ended_a_warning_is_not_enough() {
            var agreement = inForce(
                    HALF_A_YEAR,
                    WARNING_GIVEN,
                    new TrialPeriodEnded(KONGSBERG_AGREEMENT, day("2022-06-11"), TrialOutcome.CONTINUED));
            agreement
                    .deciding(terminated(day("2022-06-11"), TerminationKind.NOTICE, null))
                    .thenRecorded();
            agreement
                    .deciding(terminated(day("2022-06-12"), TerminationKind.NOTICE, null))
                    .thenRefusedBy(FA_14, "/justCause");
        }
    }

    @Nested
    class FA_15_a_modification_names_what_allows_it {

        @Test
        void a_provision() {
            inForce()
                    .deciding(modified(day("2023-06-01"), "FOA § 28-1 (1) b", null))
                    .thenRecorded();
        }

        @Test
        void without_one_it_is_refused() {
            inForce().deciding(modified(day("2023-06-01"), null, null)).thenRefusedBy(FA_15, "/legalBasis");
            inForce().deciding(modified(day("2023-06-01"), " ", null)).thenRefusedBy(FA_15, "/legalBasis");
            inForce().registering(modified(day("2023-06-01"), null, null)).thenRemarked(FA_15);
        }
    }

    @Nested
    class FA_17_what_is_over_takes_little_more {

        private static final FrameworkTerminated IN_AUGUST =
                terminated(day("2022-05-01"), TerminationKind.MUTUAL, null);

        @Test
        void no_changes_of_the_agreement() {
            for (var fact : List.of(
                    modified(day("2022-08-01"), "FOA § 28-1", null),
                    new PriceAdjusted(KONGSBERG_AGREEMENT, day("2022-08-01"), "KPI", BigDecimal.ONE, on("2022-09-01")),
                    left(day("2022-08-01"), FIRST_FARM))) {
                inForce(IN_AUGUST).deciding(fact).thenRefusedBy(FA_17, "");
                inForce(IN_AUGUST).registering(fact).thenRemarked(FA_17);
                inForce().deciding(fact).thenRecorded();
            }
        }

        @Test
        void what_was_delivered_is_still_told_and_settled() {
            var over = inForce(calledOff(1_000_000), IN_AUGUST);
            over.registering(DELIVERY_REPORTED).thenRecorded();
            over.registering(CALL_OFF_COMPLETED).thenRecorded();
        }

        @Test
        void until_it_ends_it_takes_all() {
            inForce(IN_AUGUST)
                    .deciding(modified(day("2022-07-31"), "FOA § 28-1", null))
                    .thenRecorded();
        }

        @Test
        void a_cancelled_procurement_is_over() {
            var cancelled = AGREEMENT.given(PLANNED, noticed(NINE_MILLION), PROCUREMENT_CANCELLED);
            cancelled.deciding(AWARDED).thenRefusedBy(FA_17, "");
            cancelled.registering(AWARDED).thenRemarked(FA_17);
        }

        @Test
        void a_term_that_ran_out_needs_nobody_to_say_so() {
            inForce().deciding(modified(day("2024-02-29"), "FOA § 28-1", null)).thenRecorded();
            inForce().deciding(modified(day("2024-03-01"), "FOA § 28-1", null)).thenRefusedBy(FA_17, "");
        }
    }

    @Nested
    class FA_22_each_step_follows_from_the_one_before {

        @Test
        void from_the_plan_to_its_expiry() {
            AGREEMENT.deciding(PLANNED).thenRecorded();
            AGREEMENT.given(PLANNED).registering(MARKET_DIALOGUE_HELD).thenRecorded();
            AGREEMENT.given(PLANNED).deciding(noticed(NINE_MILLION)).thenRecorded();
            AGREEMENT.given(PLANNED, noticed(NINE_MILLION)).deciding(AWARDED).thenRecorded();
            AGREEMENT
                    .given(PLANNED, noticed(NINE_MILLION), AWARDED)
                    .registering(SIGNED)
                    .thenRecorded();
            AGREEMENT
                    .given(PLANNED, noticed(NINE_MILLION), AWARDED, SIGNED)
                    .registering(ENTERED_INTO_FORCE)
                    .thenRecorded();
            inForce().registering(expired("2024-03-01")).thenRecorded();
        }

        @Test
        void none_is_taken_before() {
            AGREEMENT.given(PLANNED).deciding(AWARDED).thenRefusedBy(FA_22, "");
            AGREEMENT.given(PLANNED).registering(AWARDED).thenRemarked(FA_22);
            AGREEMENT.given(PLANNED).deciding(SIGNED).thenRefusedBy(FA_22, "");
            AGREEMENT.given(PLANNED).deciding(ENTERED_INTO_FORCE).thenRefusedBy(FA_22, "");
            AGREEMENT.given(PLANNED).deciding(PRICE_ADJUSTED).thenRefusedBy(FA_22, "");
            AGREEMENT.given(PLANNED).deciding(TRIAL_PERIOD_STARTED).thenRefusedBy(FA_22, "");
            inForce().deciding(TRIAL_PERIOD_ENDED).thenRefusedBy(FA_22, "");
            inForce().deciding(expired("2024-02-29")).thenRefusedBy(FA_22, "/occurredOn");
            inForce().registering(unblocked(day("2023-05-02"), SECOND_FARM)).thenRemarked(FA_22);
        }

        @Test
        void none_is_taken_twice() {
            inForce().deciding(SIGNED).thenRefusedBy(FA_22, "");
            inForce().deciding(ENTERED_INTO_FORCE).thenRefusedBy(FA_22, "");
            AGREEMENT
                    .given(PLANNED, noticed(NINE_MILLION))
                    .deciding(noticed(NINE_MILLION))
                    .thenRefusedBy(FA_22, "");
            inForce(TRIAL_PERIOD_STARTED).deciding(TRIAL_PERIOD_STARTED).thenRefusedBy(FA_22, "");
            inForce(left(day("2022-05-01"), FIRST_FARM))
                    .deciding(left(day("2022-06-01"), FIRST_FARM))
                    .thenRefusedBy(FA_22, "/participant");
        }

        @Test
        void what_was_awarded_is_not_cancelled() {
            AGREEMENT
                    .given(PLANNED, noticed(NINE_MILLION), awarded(day("2022-01-11"), FIRST_PARTICIPANT))
                    .deciding(PROCUREMENT_CANCELLED)
                    .thenRefusedBy(FA_22, "");
            AGREEMENT
                    .given(PLANNED, noticed(NINE_MILLION))
                    .deciding(PROCUREMENT_CANCELLED)
                    .thenRecorded();
        }

        @Test
        void a_small_procurement_is_awarded_without_a_notice() {
            AGREEMENT.given(planned(ProcurementRegime.PART_I)).deciding(AWARDED).thenRecorded();
        }

        @Test
        void a_call_off_that_is_over_stays_so() {
            var over = inForce(calledOff(1_000_000), ended(DAY_ACTIVITY, null));
            over.registering(CALL_OFF_COMPLETED).thenRemarked(FA_22);
            over.deciding(new CallOffChanged(
                            KONGSBERG_AGREEMENT,
                            day("2023-01-01"),
                            DAY_ACTIVITY,
                            CALL_OFF_CHANGED.quantity(),
                            CALL_OFF_CHANGED.value(),
                            CALL_OFF_CHANGED.period()))
                    .thenRefusedBy(FA_22, "/callOffId");
        }

        private static FrameworkExpired expired(String day) {
            return new FrameworkExpired(KONGSBERG_AGREEMENT, day(day));
        }

        @Test
        void what_is_told_of_later_did_not_come_before() {
            AGREEMENT
                    .given(PLANNED, noticed(NINE_MILLION), AWARDED)
                    .deciding(modified(day("2022-01-31"), "FOA § 28-1", null))
                    .thenRefusedBy(FA_22, "");
            inForce(TRIAL_PERIOD_STARTED)
                    .registering(new TrialPeriodEnded(KONGSBERG_AGREEMENT, day("2022-02-28"), TrialOutcome.CONTINUED))
                    .thenRemarked(FA_22);
        }
    }

    @Nested
    class X_5_numbers_are_numbers {

        @Test
        void both_of_them() {
            inForce().registering(renumbered("310000116", "310100103")).thenRefusedBy(X_5, "/newValue");
            inForce().registering(renumbered("31", "310100102")).thenRefusedBy(X_5, "/oldValue");
            inForce().registering(renumbered("310000116", "310100102")).thenRecorded();
        }

        @Test
        void of_a_buyer_too() {
            inForce().registering(renumberedBuyer("942402465", "310100103")).thenRefusedBy(X_5, "/newValue");
            inForce().registering(renumberedBuyer("94", "310100102")).thenRefusedBy(X_5, "/oldValue");
            inForce().registering(renumberedBuyer("942402465", "310100102")).thenRecorded();
        }

        @Test
        void a_title_is_none() {
            inForce()
                    .registering(new AgreementIdentityUpdated(
                            KONGSBERG_AGREEMENT,
                            day("2023-01-01"),
                            IdentityKind.TITLE,
                            "Før",
                            "Etter",
                            IdentityCause.NAME_CHANGE))
                    .thenRecorded();
        }
    }

    private static AgreementIdentityUpdated renumbered(String before, String after) {
        return renumbered(IdentityKind.PARTICIPANT_NUMBER, before, after);
    }

    private static AgreementIdentityUpdated renumberedBuyer(String before, String after) {
        return renumbered(IdentityKind.BUYER_NUMBER, before, after);
    }

    private static AgreementIdentityUpdated renumbered(IdentityKind kind, String before, String after) {
        return new AgreementIdentityUpdated(
                KONGSBERG_AGREEMENT, day("2023-01-01"), kind, before, after, IdentityCause.NEW_NUMBER);
    }

    @Nested
    class X_10_decisions_have_grounds {

        @Test
        void and_name_who_decided_as_it_was_called() {
            ended(new IndividualDecision(BUYER, told("Grunner"), null, null)).thenRecorded();
            ended(new IndividualDecision(BUYER, told(" "), null, null)).thenRefusedBy(X_10, "/decision/grounds");
            var governor =
                    new Body(BodyKind.COUNTY_GOVERNOR, "Fylkesmannen i Nordland", new OrganisationNumber("974764687"));
            ended(new IndividualDecision(governor, told("Grunner"), null, null))
                    .thenRefusedBy(X_10, "/decision/decidedBy");
        }

        @Test
        void whoever_reverses_one_has_grounds_too() {
            var reversed = new AgreementDecisionReversed(
                    KONGSBERG_AGREEMENT,
                    day("2022-02-20"),
                    2,
                    on("2022-02-21"),
                    new IndividualDecision(BUYER, told(" "), null, null),
                    "FOA § 25-1",
                    ReversalInitiator.OWN);
            AGREEMENT
                    .given(PLANNED, noticed(NINE_MILLION), AWARDED)
                    .deciding(reversed)
                    .thenRefusedBy(X_10, "/decision/grounds");
            AGREEMENT
                    .given(PLANNED, noticed(NINE_MILLION), AWARDED)
                    .deciding(new AgreementDecisionReversed(
                            KONGSBERG_AGREEMENT,
                            day("2022-02-20"),
                            2,
                            on("2022-02-21"),
                            AWARDED.decision(),
                            "FOA § 25-1",
                            ReversalInitiator.OWN))
                    .thenRecorded();
        }

        private static Asked.Answer<AgreementEvent> ended(IndividualDecision decision) {
            return inForce()
                    .deciding(new FrameworkTerminated(
                            KONGSBERG_AGREEMENT,
                            day("2022-05-01"),
                            TerminationKind.MUTUAL,
                            null,
                            on("2022-08-01"),
                            null,
                            decision));
        }
    }

    @Nested
    class X_15_ids_are_given_before_they_are_used {

        @Test
        void a_call_off() {
            inForce(calledOff(1_000)).deciding(calledOff(1_000)).thenRefusedBy(X_15, "/callOffId");
            inForce().registering(DELIVERY_REPORTED).thenRefusedBy(X_15, "/callOffId");
            inForce().registering(CALL_OFF_COMPLETED).thenRefusedBy(X_15, "/callOffId");
            inForce().registering(NON_CONFORMITY_REGISTERED).thenRefusedBy(X_15, "/callOffId");
            inForce(calledOff(1_000)).registering(NON_CONFORMITY_REGISTERED).thenRecorded();
        }

        @Test
        void a_participant() {
            inForce().registering(blocked(day("2022-05-01"), FARM_COMPANY)).thenRefusedBy(X_15, "/participant");
            inForce().registering(blocked(day("2022-05-01"), FIRST_FARM)).thenRecorded();
            inForce().registering(renumbered("310088994", "310100102")).thenRefusedBy(X_15, "/oldValue");
        }

        @Test
        void the_award_under_a_block_and_the_call_off_under_a_delivery_stay() {
            inForce(blocked(day("2022-05-01"), FIRST_FARM))
                    .deciding(annulled(2))
                    .thenRefusedBy(X_15, "/target");
            inForce(calledOff(1_000_000), DELIVERY_REPORTED)
                    .deciding(annulled(5))
                    .thenRefusedBy(X_15, "/target");
            inForce(calledOff(1_000_000), DELIVERY_REPORTED, annulled(6))
                    .deciding(annulled(5))
                    .thenRecorded();
        }

        @Test
        void a_buyer() {
            inForce().registering(renumberedBuyer("310088994", "310100102")).thenRefusedBy(X_15, "/oldValue");
        }
    }

    @Nested
    class X_16_a_duplicate_is_gone_on_with_elsewhere {

        @Test
        void it_takes_no_more() {
            AGREEMENT
                    .given(PLANNED, DUPLICATE_MARKED)
                    .registering(noticed(NINE_MILLION))
                    .thenRefusedBy(X_16, "");
            AGREEMENT.given(PLANNED).registering(noticed(NINE_MILLION)).thenRecorded();
        }

        @Test
        void it_is_of_another() {
            var d = DUPLICATE_MARKED;
            AGREEMENT
                    .given(PLANNED)
                    .deciding(new AgreementDuplicateMarked(
                            KONGSBERG_AGREEMENT,
                            d.occurredOn(),
                            KONGSBERG_AGREEMENT,
                            d.reason(),
                            d.explanation(),
                            "supervisor-2"))
                    .thenRefusedBy(new Broken(X_16, "/canonical"));
        }
    }

    @Nested
    class a_fact_for_another_agreement {

        @Test
        void is_told_there_as_it_was_told_here() {
            var toldAt = Instant.parse("2022-03-21T09:30:00Z");
            var moved = new Moved<AgreementEvent>(CALL_OFF_MADE, KONGSBERG_AGREEMENT.value(), 10, toldAt);
            assertThat(AgreementDecisions.KIND.movedIn(FACT_ANNULLED, moved))
                    .isEqualTo(new AgreementFactMovedIn(
                            MODUM_AGREEMENT,
                            CALL_OFF_MADE.occurredOn(),
                            CALL_OFF_MADE,
                            KONGSBERG_AGREEMENT,
                            10,
                            toldAt,
                            FACT_ANNULLED.reason(),
                            FACT_ANNULLED.explanation(),
                            FACT_ANNULLED.orderedBy()));
        }
    }
}
