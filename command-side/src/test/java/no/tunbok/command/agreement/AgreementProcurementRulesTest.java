package no.tunbok.command.agreement;

import static no.tunbok.command.agreement.AgreementLife.*;
import static no.tunbok.command.agreement.AgreementRule.*;
import static no.tunbok.command.judgement.CommonRule.X_14;
import static no.tunbok.events.testkit.AgreementFacts.*;
import static no.tunbok.events.testkit.PilotFacts.between;
import static no.tunbok.events.testkit.PilotFacts.day;
import static no.tunbok.events.testkit.PilotFacts.told;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunbok.command.judgement.Broken;
import no.tunbok.command.testkit.Asked;
import no.tunbok.events.agreement.*;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.Quantity;
import no.tunbok.events.value.QuantityUnit;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.events.value.ValueAddedTax;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** On the way to an agreement: how much, how long, under which rules, with whom, and how its term goes on. */
class AgreementProcurementRulesTest {

    private static final Asked<AgreementEvent> PLAN = AGREEMENT.given(PLANNED);
    private static final Asked<AgreementEvent> ANNOUNCED = AGREEMENT.given(PLANNED, noticed(NINE_MILLION));

    private static Volume value(long estimate, long most) {
        return new Volume(excluded(estimate), excluded(most), null, null);
    }

    @Nested
    class FA_1_the_notice_says_how_much_at_most {

        @Test
        void an_estimate_and_a_maximum_of_value_or_of_quantity() {
            PLAN.deciding(noticed(value(7_200_000, 7_200_000))).thenRecorded();
            var places = Quantity.of(20, QuantityUnit.PLACES);
            PLAN.deciding(noticed(new Volume(null, null, places, places))).thenRecorded();
            PLAN.deciding(noticed(new Volume(excluded(1), null, places, places)))
                    .thenRecorded();
        }

        @Test
        void a_maximum_below_the_estimate_is_none() {
            broken(value(7_200_000, 7_199_999));
            broken(new Volume(null, null, Quantity.of(20, QuantityUnit.PLACES), Quantity.of(19, QuantityUnit.PLACES)));
            broken(new Volume(null, null, Quantity.of(20, QuantityUnit.PLACES), Quantity.of(50, QuantityUnit.DAYS)));
        }

        @Test
        void one_of_them_is_not_enough() {
            broken(new Volume(excluded(7_200_000), null, null, Quantity.of(20, QuantityUnit.PLACES)));
            broken(new Volume(null, excluded(7_200_000), Quantity.of(20, QuantityUnit.PLACES), null));
            broken(new Volume(null, null, null, null));
        }

        private static void broken(Volume volume) {
            PLAN.deciding(noticed(volume)).thenRefusedBy(FA_1, "/volume");
            PLAN.registering(noticed(volume)).thenRemarked(FA_1);
        }
    }

    @Nested
    class FA_4_parts_two_and_three_allow_four_years {

        private static final Asked<AgreementEvent> PART_III = AGREEMENT.given(planned(ProcurementRegime.PART_III));

        @Test
        void two_years_and_two_options_of_one_are_four() {
            PART_III.deciding(noticed(day("2021-11-15"), NINE_MILLION, 24, null))
                    .thenRecorded();
        }

        @Test
        void a_month_more_is_too_long() {
            var longer = noticed(day("2021-11-15"), NINE_MILLION, 25, null);
            PART_III.deciding(longer).thenRefusedBy(FA_4, "/termMonths");
            PART_III.registering(longer).thenRemarked(FA_4);
            AGREEMENT
                    .given(planned(ProcurementRegime.PART_II, value(1_000_000, 2_000_000)))
                    .deciding(noticed(day("2021-11-15"), value(1_000_000, 2_000_000), 25, null))
                    .thenRefusedBy(FA_4, "/termMonths");
        }

        @Test
        void an_exceptional_ground_allows_more() {
            PART_III.deciding(noticed(day("2021-11-15"), NINE_MILLION, 60, told("Gårdene må bygge om.")))
                    .thenRecorded();
        }

        @Test
        void the_term_itself_and_every_option_keep_within_it() {
            var agreement =
                    AGREEMENT.given(planned(ProcurementRegime.PART_III), noticed(NINE_MILLION), AWARDED, SIGNED);
            agreement
                    .registering(AgreementLife.inForce(day("2022-03-01"), "2026-02-28"))
                    .thenRecorded();
            agreement
                    .registering(AgreementLife.inForce(day("2022-03-01"), "2026-03-01"))
                    .thenRemarked(FA_4);
            agreement
                    .registering(
                            AgreementLife.inForce(between("2022-03-01", "2022-03-31", Precision.MONTH), "2026-03-30"))
                    .thenRecorded();
            AGREEMENT
                    .given(
                            planned(ProcurementRegime.PART_III),
                            noticed(NINE_MILLION),
                            AWARDED,
                            AgreementLife.inForce(day("2022-03-01"), "2025-09-30"))
                    .deciding(option(day("2025-04-01"), 1, "2026-03-01"))
                    .thenRefusedBy(FA_4, "/newEnd");
        }
    }

    @Nested
    class FA_24_elsewhere_four_years_are_good_practice {

        @Test
        void longer_is_remarked_upon_and_not_refused() {
            var longer = noticed(day("2021-11-15"), NINE_MILLION, 25, null);
            PLAN.deciding(longer).thenRemarked(FA_24);
            PLAN.registering(longer).thenRemarked(FA_24);
        }

        @Test
        void four_years_or_a_ground_are_not() {
            PLAN.deciding(noticed(NINE_MILLION)).thenRecorded();
            PLAN.deciding(noticed(day("2021-11-15"), NINE_MILLION, 25, told("Gårdene må bygge om.")))
                    .thenRecorded();
        }
    }

    @Nested
    class FA_5_the_thresholds_ask_for_a_part {

        @Test
        void part_one_is_for_what_is_below_the_threshold_of_the_day() {
            announced(ProcurementRegime.PART_I, 7_199_999).thenRecorded();
            announced(ProcurementRegime.PART_I, 7_200_000).thenRefusedBy(FA_5, "/volume");
            announced(ProcurementRegime.PART_II, 2_049_999).thenRecorded();
            announced(ProcurementRegime.PART_II, 2_050_000).thenRefusedBy(FA_5, "/volume");
        }

        @Test
        void the_threshold_is_that_of_the_notice() {
            var later = noticed(day("2022-03-23"), value(7_200_000, 7_200_000), 24, null);
            AGREEMENT
                    .given(planned(ProcurementRegime.PART_I))
                    .registering(later)
                    .thenRefusedBy(FA_16, "/tenderDeadline");
            var beforeAndAfter =
                    noticed(between("2020-01-01", "2020-12-31", Precision.YEAR), value(7_100_000, 7_100_000), 24, null);
            AGREEMENT
                    .given(planned(ProcurementRegime.PART_I))
                    .deciding(beforeAndAfter)
                    .thenRecorded();
        }

        @Test
        void a_stricter_part_may_be_followed() {
            announced(ProcurementRegime.PART_III, 500_000).thenRecorded();
            announced(ProcurementRegime.PART_IV_HEALTH_SOCIAL, 500_000).thenRecorded();
            announced(ProcurementRegime.RESERVED, 500_000).thenRecorded();
        }

        @Test
        void of_a_day_without_known_thresholds_nothing_is_claimed() {
            AGREEMENT
                    .given(planned(ProcurementRegime.PART_I))
                    .deciding(noticed(day("2016-12-31"), value(70_000_000, 70_000_000), 24, null))
                    .thenRecorded();
        }

        @Test
        void what_was_done_is_remarked_upon() {
            AGREEMENT
                    .given(planned(ProcurementRegime.PART_I))
                    .registering(noticed(value(7_200_000, 7_200_000)))
                    .thenRemarked(FA_5);
        }

        private static Asked.Answer<AgreementEvent> announced(ProcurementRegime regime, long kroner) {
            return AGREEMENT.given(planned(regime)).deciding(noticed(value(kroner, kroner)));
        }

        @Test
        void the_estimate_is_compared_or_the_maximum_where_there_is_none() {
            var partI = AGREEMENT.given(planned(ProcurementRegime.PART_I));
            partI.deciding(noticed(value(7_199_999, 9_000_000))).thenRecorded();
            var places = Quantity.of(20, QuantityUnit.PLACES);
            partI.deciding(noticed(new Volume(null, excluded(7_200_000), places, places)))
                    .thenRefusedBy(FA_5, "/volume");
        }
    }

    @Nested
    class FA_18_below_the_lower_limit_no_part_is_followed {

        @Test
        void only_below_it() {
            var none = AGREEMENT.given(planned(ProcurementRegime.NONE));
            none.deciding(noticed(value(99_999, 99_999))).thenRecorded();
            none.deciding(noticed(value(100_000, 100_000))).thenRefusedBy(FA_18, "/volume");
        }

        @Test
        void what_was_done_is_remarked_upon() {
            AGREEMENT
                    .given(planned(ProcurementRegime.NONE))
                    .registering(noticed(value(100_000, 100_000)))
                    .thenRemarked(FA_18);
        }
    }

    @Nested
    class FA_6_nobody_joins_later {

        private static final AwardedParticipant THIRD = farm(FARM_COMPANY, APPROVAL_OF_COMPANY);

        @Test
        void a_second_award_is_refused() {
            var second = awarded(day("2022-03-01"), THIRD);
            AGREEMENT
                    .given(PLANNED, noticed(NINE_MILLION), AWARDED)
                    .deciding(second)
                    .thenRefusedBy(FA_6, "/participants");
            AGREEMENT
                    .given(PLANNED, noticed(NINE_MILLION), AWARDED)
                    .registering(second)
                    .thenRemarked(FA_6);
        }

        @Test
        void a_dynamic_purchasing_system_takes_more() {
            var dynamic = noticed(
                    day("2021-11-15"),
                    List.of(KONGSBERG),
                    NINE_MILLION,
                    24,
                    ProcurementVehicle.DYNAMIC_PURCHASING_SYSTEM,
                    null);
            AGREEMENT
                    .given(PLANNED, dynamic, AWARDED)
                    .deciding(awarded(day("2022-03-01"), THIRD))
                    .thenRecorded();
        }

        @Test
        void only_the_parties_get_call_offs() {
            var stranger = calledOff(KONGSBERG, FARM_COMPANY, ServiceArea.DEMENTIA_DAY_ACTIVITY, CallOffMethod.RANKING);
            inForce().deciding(stranger).thenRefusedBy(FA_6, "/participant");
            inForce().registering(stranger).thenRemarked(FA_6);
            inForce(PARTICIPANT_SUCCEEDED).deciding(stranger).thenRecorded();
        }

        @Test
        void who_has_left_is_no_party_from_that_day() {
            inForce(left(day("2022-03-14"), FIRST_FARM))
                    .deciding(calledOff(1_000))
                    .thenRefusedBy(FA_6, "/participant");
            inForce(left(day("2022-03-15"), FIRST_FARM))
                    .deciding(calledOff(1_000))
                    .thenRecorded();
        }
    }

    @Nested
    class FA_7_participants_are_approved_when_they_are_chosen {

        private static final Asked<AgreementEvent> ONE_APPROVED = Asked.of(AgreementDecisions.with(
                (approval, _) -> Optional.of(new KnownApproval(approval.equals(APPROVAL_OF_FIRST), Set.of())))::decide);

        @Test
        void all_of_them() {
            var asked = ONE_APPROVED.given(PLANNED, noticed(NINE_MILLION));
            asked.deciding(awarded(day("2022-02-01"), farm(FIRST_FARM, APPROVAL_OF_FIRST)))
                    .thenRecorded();
            var both = awarded(
                    day("2022-02-01"), farm(FIRST_FARM, APPROVAL_OF_FIRST), farm(SECOND_FARM, APPROVAL_OF_SECOND));
            asked.deciding(both).thenRefusedBy(FA_7, "/participants/1/approvalId");
            asked.registering(both).thenRemarked(FA_7);
        }

        @Test
        void nothing_is_claimed_of_an_approval_that_nobody_knows() {
            ANNOUNCED.deciding(AWARDED).thenRecorded();
        }

        @Test
        void who_names_no_approval_has_none() {
            ANNOUNCED
                    .deciding(awarded(day("2022-02-01"), farm(FIRST_FARM, null)))
                    .thenRefusedBy(FA_7, "/participants/0/approvalId");
        }
    }

    @Nested
    class FA_12_options_are_exercised_in_their_order {

        @Test
        void one_after_the_other() {
            inForce().deciding(option(day("2023-09-15"), 1, "2025-02-28")).thenRecorded();
            inForce(option(day("2023-09-15"), 1, "2025-02-28"))
                    .deciding(option(day("2024-09-15"), 2, "2026-02-28"))
                    .thenRecorded();
        }

        @Test
        void not_the_second_before_the_first() {
            inForce().deciding(option(day("2023-09-15"), 2, "2025-02-28")).thenRefusedBy(FA_12, "/optionNumber");
            inForce().registering(option(day("2023-09-15"), 2, "2025-02-28")).thenRemarked(FA_12);
        }

        @Test
        void each_of_them_once_and_none_that_was_not_announced() {
            inForce(option(day("2023-09-15"), 1, "2025-02-28"))
                    .deciding(option(day("2024-09-15"), 1, "2026-02-28"))
                    .thenRefusedBy(FA_12, "/optionNumber");
            inForce().deciding(option(day("2023-09-15"), 3, "2025-02-28")).thenRefusedBy(FA_12, "/optionNumber");
        }

        @Test
        void no_longer_than_was_announced() {
            inForce().deciding(option(day("2023-09-15"), 1, "2025-03-01")).thenRefusedBy(FA_12, "/newEnd");
        }

        @Test
        void while_the_agreement_holds() {
            ANNOUNCED.deciding(option(day("2023-09-15"), 1, "2025-02-28")).thenRefusedBy(FA_12, "/occurredOn");
            inForce()
                    .deciding(option(day("2024-03-01"), 1, "2025-02-28"))
                    .thenRefusedBy(new Broken(FA_12, "/occurredOn"));
            inForce().registering(option(day("2024-03-01"), 1, "2025-02-28")).thenRemarked(FA_12, FA_13);
            inForce(terminated(day("2023-01-01"), TerminationKind.MUTUAL, null))
                    .deciding(option(day("2023-09-15"), 1, "2025-02-28"))
                    .thenRefusedBy(FA_12, "/occurredOn");
        }

        @Test
        void none_that_has_no_number() {
            inForce().deciding(option(day("2023-09-15"), 0, "2025-02-28")).thenRefusedBy(FA_12, "/optionNumber");
        }

        @Test
        void not_the_second_before_the_day_of_the_first() {
            inForce(option(day("2023-10-01"), 1, "2025-02-28"))
                    .deciding(option(day("2023-09-15"), 2, "2025-02-28"))
                    .thenRefusedBy(FA_12, "/optionNumber");
        }
    }

    @Nested
    class FA_13_an_extension_is_settled_in_time {

        @Test
        void four_months_before_the_end() {
            inForce().deciding(option(day("2023-10-29"), 1, "2025-02-28")).thenRecorded();
        }

        @Test
        void later_is_remarked_upon() {
            inForce().deciding(option(day("2023-10-30"), 1, "2025-02-28")).thenRemarked(FA_13);
            inForce().registering(option(day("2023-10-30"), 1, "2025-02-28")).thenRemarked(FA_13);
        }

        @Test
        void some_day_of_autumn_may_have_been_in_time() {
            inForce()
                    .deciding(option(between("2023-09-01", "2023-11-30", Precision.SEASON), 1, "2025-02-28"))
                    .thenRecorded();
        }
    }

    @Nested
    class FA_16_nothing_comes_before_its_time {

        @Test
        void an_award_not_before_the_tender_deadline() {
            ANNOUNCED.deciding(awarded(day("2022-01-09"), FIRST_PARTICIPANT)).thenRefusedBy(FA_16, "/occurredOn");
            ANNOUNCED.registering(awarded(day("2022-01-09"), FIRST_PARTICIPANT)).thenRefusedBy(FA_16, "/occurredOn");
            ANNOUNCED.deciding(awarded(day("2022-01-10"), FIRST_PARTICIPANT)).thenRecorded();
        }

        @Test
        void a_signature_not_before_the_standstill_is_over() {
            var award = AGREEMENT.given(PLANNED, noticed(NINE_MILLION), AWARDED);
            award.registering(new FrameworkSigned(KONGSBERG_AGREEMENT, day("2022-02-14")))
                    .thenRefusedBy(FA_16, "/occurredOn");
            award.registering(new FrameworkSigned(KONGSBERG_AGREEMENT, day("2022-02-15")))
                    .thenRecorded();
            award.registering(new FrameworkSigned(
                            KONGSBERG_AGREEMENT, between("2022-02-01", "2022-02-28", Precision.MONTH)))
                    .thenRecorded();
        }

        @Test
        void an_end_not_before_the_beginning() {
            AGREEMENT
                    .given(PLANNED, noticed(NINE_MILLION), AWARDED)
                    .registering(AgreementLife.inForce(day("2022-03-01"), "2022-03-01"))
                    .thenRefusedBy(FA_16, "/lastDay");
            inForce().registering(option(day("2023-09-15"), 1, "2024-02-29")).thenRefusedBy(FA_16, "/newEnd");
        }

        @Test
        void a_correction_keeps_the_order_too() {
            AGREEMENT
                    .given(PLANNED, noticed(NINE_MILLION), awarded(day("2022-02-01"), FIRST_PARTICIPANT))
                    .deciding(corrected(2, awarded(day("2022-01-01"), FIRST_PARTICIPANT)))
                    .thenRefusedBy(FA_16, "/instead/occurredOn");
        }

        @Test
        void what_a_warning_asks_for_is_not_due_before_it() {
            inForce().registering(warned("2022-05-24")).thenRefusedBy(FA_16, "/correctionBy");
            inForce().registering(warned("2022-05-25")).thenRecorded();
        }

        private static WarningGiven warned(String correctionBy) {
            return new WarningGiven(
                    KONGSBERG_AGREEMENT, day("2022-05-25"), FIRST_FARM, on(correctionBy), told("Varsle dagen før."));
        }
    }

    @Nested
    class FA_21_the_notice_names_the_buyers {

        @Test
        void all_of_them_may_call_off() {
            for (var buyer : List.of(KONGSBERG, MODUM)) {
                inForce().deciding(by(buyer)).thenRecorded();
            }
        }

        @Test
        void nobody_else() {
            inForce().deciding(by(FARM_COMPANY)).thenRefusedBy(FA_21, "/buyer");
            inForce().registering(by(FARM_COMPANY)).thenRemarked(FA_21);
        }

        @Test
        void a_notice_without_buyers_is_refused() {
            var nobody = noticed(day("2021-11-15"), List.of(), NINE_MILLION, 24, ProcurementVehicle.FRAMEWORK, null);
            PLAN.deciding(nobody).thenRefusedBy(FA_21, "/buyers");
            PLAN.registering(nobody).thenRemarked(FA_21);
        }

        private static CallOffMade by(OrganisationNumber buyer) {
            return calledOff(buyer, FIRST_FARM, ServiceArea.DEMENTIA_DAY_ACTIVITY, CallOffMethod.RANKING);
        }
    }

    @Nested
    class X_14_what_is_measured_is_without_tax {

        private static final Money WITH_TAX = Money.kroner(1_000_000, ValueAddedTax.INCLUDED);

        @Test
        void a_ceiling() {
            PLAN.registering(noticed(new Volume(excluded(1_000_000), WITH_TAX, null, null)))
                    .thenRefusedBy(X_14, "/volume/maximumValue/valueAddedTax");
        }

        @Test
        void what_is_called_off_and_what_it_came_to() {
            inForce()
                    .registering(calledOff(DAY_ACTIVITY, day("2022-03-14"), WITH_TAX))
                    .thenRefusedBy(X_14, "/value/valueAddedTax");
            inForce(calledOff(1_000_000))
                    .registering(ended(DAY_ACTIVITY, WITH_TAX))
                    .thenRefusedBy(X_14, "/settledValue/valueAddedTax");
        }

        @Test
        void what_bears_no_tax_has_none_in_it() {
            inForce()
                    .registering(calledOff(
                            DAY_ACTIVITY, day("2022-03-14"), Money.kroner(1_000, ValueAddedTax.NOT_APPLICABLE)))
                    .thenRecorded();
        }
    }
}
