package no.tunbok.events.agreement;

import static no.tunbok.events.testkit.AgreementFacts.*;
import static no.tunbok.events.testkit.PilotFacts.day;
import static no.tunbok.events.testkit.PilotFacts.period;
import static no.tunbok.events.testkit.Properties.forAll;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.History;
import no.tunbok.events.testkit.AnyAgreement;
import no.tunbok.events.testkit.PilotFacts;
import no.tunbok.events.testkit.Told;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.QuantityUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an agreement stands on a day, by example and whatever it has been through. */
class AgreementStandingTest {

    private static final List<AgreementEvent> IN_FORCE =
            List.of(PLANNED, MARKET_DIALOGUE_HELD, CONTRACT_NOTICE_PUBLISHED, AWARDED, SIGNED, ENTERED_INTO_FORCE);

    private static AgreementStanding on(String day, AgreementEvent... more) {
        return AgreementStanding.of(history(more), LocalDate.parse(day));
    }

    private static History<AgreementEvent> history(AgreementEvent... more) {
        var facts = new ArrayList<>(IN_FORCE);
        facts.addAll(Arrays.asList(more));
        return Told.late(facts);
    }

    @Nested
    class Status {

        @ParameterizedTest
        @CsvSource({
            "2021-09-01, PLANNED",
            "2021-10-05, MARKET_DIALOGUE",
            "2021-11-15, ANNOUNCED",
            "2022-02-01, AWARDED",
            "2022-02-28, AWARDED",
            "2022-03-01, IN_FORCE",
            "2024-02-29, IN_FORCE",
            "2024-03-01, EXPIRED"
        })
        void follows_the_steps(String day, AgreementStatus status) {
            assertThat(on(day).status()).isEqualTo(status);
        }

        @Test
        void a_term_runs_on_with_its_options() {
            assertThat(on("2024-03-01", OPTION_EXERCISED).status()).isEqualTo(AgreementStatus.IN_FORCE);
            assertThat(on("2025-03-01", OPTION_EXERCISED).status()).isEqualTo(AgreementStatus.EXPIRED);
        }

        @Test
        void a_termination_counts_from_its_effect() {
            assertThat(on("2024-10-31", OPTION_EXERCISED, TERMINATED).status()).isEqualTo(AgreementStatus.IN_FORCE);
            assertThat(on("2024-11-01", OPTION_EXERCISED, TERMINATED).status()).isEqualTo(AgreementStatus.TERMINATED);
        }

        @Test
        void what_is_exhausted_stays_so() {
            var exhausted = new FrameworkExhausted(KONGSBERG_AGREEMENT, day("2023-01-01"));
            assertThat(on("2023-01-01", exhausted).status()).isEqualTo(AgreementStatus.EXHAUSTED);
            assertThat(on("2024-03-01", exhausted).status()).isEqualTo(AgreementStatus.EXHAUSTED);
        }

        @Test
        void a_cancelled_procurement_leads_nowhere() {
            assertThat(on("2022-01-12", PROCUREMENT_CANCELLED).status())
                    .isEqualTo(AgreementStatus.PROCUREMENT_CANCELLED);
        }

        @Test
        void a_reversed_award_does_not_hold() {
            var reversed = new AgreementDecisionReversed(
                    KONGSBERG_AGREEMENT,
                    day("2022-02-20"),
                    3,
                    LocalDate.parse("2022-02-21"),
                    AWARDED.decision(),
                    "FOA § 25-1 (4)",
                    DECISION_REVERSED.initiatedBy());
            assertThat(on("2022-02-20", reversed).status()).isEqualTo(AgreementStatus.AWARDED);
            assertThat(on("2022-02-21", reversed).status()).isEqualTo(AgreementStatus.ANNOUNCED);
            assertThat(on("2022-02-21", reversed).participants()).isEmpty();
        }
    }

    @Nested
    class Participants {

        @Test
        void are_awarded_then_active_then_gone() {
            assertThat(statusOf("2022-02-28")).isEqualTo(ParticipantStatus.AWARDED);
            assertThat(statusOf("2022-03-01")).isEqualTo(ParticipantStatus.ACTIVE);
            assertThat(statusOf("2024-06-29")).isEqualTo(ParticipantStatus.ACTIVE);
            assertThat(statusOf("2024-06-30")).isEqualTo(ParticipantStatus.LEFT);
        }

        private static ParticipantStatus statusOf(String day) {
            var standing = on(day, PARTICIPANT_LEFT);
            return standing.statusOf(standing.participant(FIRST_FARM).orElseThrow());
        }

        @Test
        void are_blocked_until_they_are_not() {
            for (var expected :
                    List.of("2023-04-11 ACTIVE", "2023-04-12 BLOCKED", "2023-05-01 BLOCKED", "2023-05-02 ACTIVE")) {
                var standing = on(expected.substring(0, 10), PARTICIPANT_BLOCKED, PARTICIPANT_UNBLOCKED);
                var second = standing.participant(SECOND_FARM).orElseThrow();
                assertThat(standing.statusOf(second)).hasToString(expected.substring(11));
            }
        }

        @Test
        void are_found_under_every_number_that_they_had() {
            var standing = on("2024-01-01", PARTICIPANT_SUCCEEDED, IDENTITY_UPDATED);
            assertThat(standing.participants())
                    .extracting(Participation::organisationNumber)
                    .containsExactly(RENUMBERED_FARM, FARM_COMPANY);
            assertThat(standing.participant(FIRST_FARM)).isEqualTo(standing.participant(RENUMBERED_FARM));
            assertThat(standing.participant(SECOND_FARM).orElseThrow().approvalId())
                    .isEqualTo(APPROVAL_OF_COMPANY);
        }

        @Test
        void go_by_the_old_number_until_the_change() {
            assertThat(on("2022-12-31", IDENTITY_UPDATED).participants())
                    .extracting(Participation::organisationNumber)
                    .containsExactly(FIRST_FARM, SECOND_FARM);
        }

        @Test
        void that_change_back_are_one_all_the_same() {
            var back = new AgreementIdentityUpdated(
                    KONGSBERG_AGREEMENT,
                    day("2023-02-01"),
                    IdentityKind.PARTICIPANT_NUMBER,
                    RENUMBERED_FARM.value(),
                    FIRST_FARM.value(),
                    IDENTITY_UPDATED.cause());
            var standing = on("2024-01-01", IDENTITY_UPDATED, back);
            assertThat(standing.last(RENUMBERED_FARM)).isEqualTo(FIRST_FARM);
            assertThat(standing.last(FIRST_FARM)).isEqualTo(FIRST_FARM);
        }

        @Test
        void that_change_twice_are_found_under_all_three_numbers() {
            var again = renumbered("2023-02-01", RENUMBERED_FARM, FARM_COMPANY);
            var standing = on("2024-01-01", IDENTITY_UPDATED, again);
            assertThat(standing.last(FIRST_FARM)).isEqualTo(FARM_COMPANY);
            assertThat(standing.last(RENUMBERED_FARM)).isEqualTo(FARM_COMPANY);
            assertThat(standing.participant(FIRST_FARM)).isPresent();
        }

        @Test
        void chosen_twice_are_there_from_the_first_time_on_the_terms_of_the_last() {
            var again = new FrameworkAwarded(
                    KONGSBERG_AGREEMENT,
                    day("2022-06-01"),
                    List.of(new AwardedParticipant(
                            FIRST_FARM, APPROVAL_OF_COMPANY, List.of(), List.of(), null, null, null, null)),
                    LocalDate.parse("2022-06-15"),
                    AWARDED.decision());
            assertThat(on("2022-06-01", again).participant(FIRST_FARM).orElseThrow())
                    .satisfies(p -> {
                        assertThat(p.awarded()).isEqualTo(AWARDED.occurredOn());
                        assertThat(p.approvalId()).isEqualTo(APPROVAL_OF_COMPANY);
                        assertThat(p.terms()).isEqualTo(again.participants().getFirst());
                    });
        }

        private static AgreementIdentityUpdated renumbered(
                String day, OrganisationNumber before, OrganisationNumber after) {
            return new AgreementIdentityUpdated(
                    KONGSBERG_AGREEMENT,
                    day(day),
                    IdentityKind.PARTICIPANT_NUMBER,
                    before.value(),
                    after.value(),
                    IDENTITY_UPDATED.cause());
        }
    }

    @Nested
    class CallOffs {

        @Test
        void count_as_they_were_changed_and_settled() {
            assertThat(on("2022-03-17", CALL_OFF_MADE).calledOff()).isEqualTo(excluded(0));
            assertThat(on("2022-03-18", CALL_OFF_MADE).calledOff()).isEqualTo(excluded(1_200_000));
            assertThat(on("2022-09-01", CALL_OFF_MADE, CALL_OFF_CHANGED).calledOff())
                    .isEqualTo(excluded(900_000));
            assertThat(on("2023-01-01", CALL_OFF_MADE, CALL_OFF_CHANGED, CALL_OFF_ENDED)
                            .calledOff())
                    .isEqualTo(excluded(750_000));
        }

        @Test
        void take_places_for_their_time() {
            assertThat(on("2022-04-01", CALL_OFF_MADE).calledOff(QuantityUnit.PLACES))
                    .isEqualByComparingTo(BigDecimal.valueOf(5));
            assertThat(on("2023-04-01", CALL_OFF_MADE).calledOff(QuantityUnit.PLACES))
                    .isEqualByComparingTo(BigDecimal.ZERO);
            assertThat(on("2023-01-01", CALL_OFF_MADE, CALL_OFF_ENDED).calledOff(QuantityUnit.PLACES))
                    .isEqualByComparingTo(BigDecimal.ZERO);
        }

        @Test
        void are_under_a_ceiling_that_only_modifications_move() {
            assertThat(on("2023-05-31", MODIFIED).ceiling()).contains(excluded(9_000_000));
            assertThat(on("2023-06-01", MODIFIED).ceiling()).contains(excluded(9_500_000));
        }

        @Test
        void moved_from_the_neighbours_agreement_count_here() {
            assertThat(on("2023-01-01", FACT_MOVED_IN).callOffs())
                    .extracting(CallOff::value)
                    .containsExactly(CALL_OFF_MADE.value());
        }

        @Test
        void corrected_count_as_they_should_have_been_told() {
            var wrong = new CallOffMade(
                    KONGSBERG_AGREEMENT,
                    CALL_OFF_MADE.occurredOn(),
                    DAY_ACTIVITY,
                    KONGSBERG,
                    FIRST_FARM,
                    CALL_OFF_MADE.serviceArea(),
                    CALL_OFF_MADE.quantity(),
                    excluded(1_500_000),
                    period("2022-04-01", "2023-03-31"),
                    CALL_OFF_MADE.method(),
                    null);
            var corrected = new AgreementFactCorrected(
                    KONGSBERG_AGREEMENT,
                    day("2022-04-20"),
                    6,
                    CALL_OFF_MADE,
                    CorrectionReason.WRONG_AMOUNT,
                    PilotFacts.told("Med merverdiavgift"),
                    "officer-7");
            assertThat(on("2023-01-01", wrong).calledOff()).isEqualTo(excluded(1_500_000));
            assertThat(on("2023-01-01", wrong, corrected).calledOff()).isEqualTo(excluded(1_200_000));
        }

        @Test
        void come_to_what_was_settled_when_they_are_completed() {
            assertThat(on("2023-03-30", CALL_OFF_MADE, CALL_OFF_COMPLETED).calledOff())
                    .isEqualTo(excluded(1_200_000));
            assertThat(on("2023-03-31", CALL_OFF_MADE, CALL_OFF_COMPLETED).calledOff())
                    .isEqualTo(excluded(880_000));
        }

        @Test
        void take_no_places_before_they_begin() {
            assertThat(on("2022-03-31", CALL_OFF_MADE).calledOff(QuantityUnit.PLACES))
                    .isEqualByComparingTo(BigDecimal.ZERO);
        }

        @Test
        void are_found_by_their_id() {
            var standing = on("2022-04-01", CALL_OFF_MADE);
            assertThat(standing.callOff(DAY_ACTIVITY))
                    .contains(standing.callOffs().getFirst());
            assertThat(standing.callOff(SCHOOL_CLASS)).isEmpty();
        }
    }

    @Test
    void it_goes_by_the_last_title_that_it_was_given() {
        var renamed = titled("2023-01-01", "Inn på tunet i Kongsberg");
        var again = titled("2023-06-01", "Dager på gård");
        assertThat(on("2023-01-01", IDENTITY_UPDATED).title()).contains(PLANNED.title());
        assertThat(on("2022-12-31", renamed, again).title()).contains(PLANNED.title());
        assertThat(on("2023-01-01", renamed, again).title()).contains("Inn på tunet i Kongsberg");
        assertThat(on("2023-06-01", renamed, again).title()).contains("Dager på gård");
    }

    private static AgreementIdentityUpdated titled(String day, String title) {
        return new AgreementIdentityUpdated(
                KONGSBERG_AGREEMENT, day(day), IdentityKind.TITLE, "Før", title, IDENTITY_UPDATED.cause());
    }

    @Test
    void its_buyers_are_found_under_every_number_that_they_had() {
        var renumbered = new AgreementIdentityUpdated(
                KONGSBERG_AGREEMENT,
                day("2023-01-01"),
                IdentityKind.BUYER_NUMBER,
                MODUM.value(),
                RENUMBERED_FARM.value(),
                IDENTITY_UPDATED.cause());
        assertThat(on("2022-12-31", renumbered).buyers()).containsExactly(KONGSBERG, MODUM);
        var standing = on("2023-01-01", renumbered);
        assertThat(standing.buyers()).containsExactly(KONGSBERG, RENUMBERED_FARM);
        assertThat(standing.isBuyer(MODUM)).isTrue();
        assertThat(standing.isBuyer(RENUMBERED_FARM)).isTrue();
        assertThat(standing.isBuyer(FIRST_FARM)).isFalse();
    }

    @Test
    void how_much_it_is_about_is_that_of_the_plan_until_the_notice() {
        var more = new Volume(excluded(1), excluded(2), null, null);
        var notice = CONTRACT_NOTICE_PUBLISHED;
        var other = new FrameworkPlanned(
                KONGSBERG_AGREEMENT,
                PLANNED.occurredOn(),
                PLANNED.buyers(),
                PLANNED.title(),
                PLANNED.serviceAreas(),
                PLANNED.procurementRegime(),
                more,
                null,
                OPTIONS);
        var history = Told.<AgreementEvent>late(List.of(other, notice));
        assertThat(AgreementStanding.of(history, LocalDate.parse("2021-11-14")).volume())
                .contains(more);
        assertThat(AgreementStanding.of(history, LocalDate.parse("2021-11-15")).volume())
                .contains(notice.volume());
    }

    @Test
    void options_are_left_until_they_are_exercised() {
        assertThat(on("2023-01-01").optionsLeft()).isEqualTo(OPTIONS);
        assertThat(on("2023-09-15", OPTION_EXERCISED).optionsLeft()).containsExactly(OPTIONS.getLast());
    }

    @Test
    void whatever_an_agreement_has_been_through_it_stands_somehow_on_every_day() {
        forAll(AnyAgreement::history, records -> {
            var history = new History<>(records);
            for (var day = LocalDate.of(2020, 12, 31); day.isBefore(LocalDate.of(2023, 3, 1)); day = day.plusDays(37)) {
                var standing = AgreementStanding.of(history, day);
                assertThat(standing.participants()).map(standing::statusOf).doesNotContainNull();
                assertThat(standing.calledOff().ore()).isNotNegative();
                assertThat(standing.optionsLeft()).isSubsetOf(standing.options());
                assertThat(standing.ceiling()).isNotNull();
                assertThat(standing.buyers()).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void it_does_not_matter_in_which_order_the_register_was_told() {
        forAll(AnyAgreement::uncorrected, facts -> {
            var story = onceEach(facts);
            var shuffled = new ArrayList<>(story);
            Collections.shuffle(shuffled, new Random(story.size()));
            assertThat(AgreementStanding.of(Told.late(shuffled), Told.LATE))
                    .isEqualTo(AgreementStanding.of(Told.late(story), Told.LATE));
        });
    }

    /** The register keeps facts of one kind and one day in the order in which it was told, so one of a kind is kept. */
    private static List<AgreementEvent> onceEach(List<AgreementEvent> facts) {
        return IntStream.range(0, facts.size())
                .filter(i -> facts.subList(0, i).stream()
                        .noneMatch(f -> f.getClass() == facts.get(i).getClass()
                                && f.occurredOn().equals(facts.get(i).occurredOn())))
                .mapToObj(facts::get)
                .toList();
    }
}
