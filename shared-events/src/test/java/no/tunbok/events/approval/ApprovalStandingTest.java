package no.tunbok.events.approval;

import static no.tunbok.events.testkit.ApprovalFacts.*;
import static no.tunbok.events.testkit.PilotFacts.day;
import static no.tunbok.events.testkit.PilotFacts.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.events.history.History;
import no.tunbok.events.history.IdentityCause;
import no.tunbok.events.history.ReversalInitiator;
import no.tunbok.events.testkit.AnyApproval;
import no.tunbok.events.testkit.PilotFacts;
import no.tunbok.events.testkit.Properties;
import no.tunbok.events.testkit.Told;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.ServiceArea;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How an approval stands on a day. */
class ApprovalStandingTest {

    /** With the fence still open when the approval was given. */
    private static final List<ApprovalEvent> GIVEN = List.of(
            APPLICATION_REGISTERED,
            ELIGIBILITY_ASSESSED,
            SELF_AUDIT_COMPLETED,
            EXTERNAL_AUDIT_PERFORMED,
            DEVIATION_RAISED,
            DEVIATION_DEADLINE_EXTENDED,
            APPROVED,
            BRAND_RIGHT_GRANTED);

    @Nested
    class Status {

        @Test
        void an_application_goes_its_way_to_a_decision() {
            assertThat(status("2021-01-10")).isEqualTo(ApprovalStatus.NOT_REGISTERED);
            assertThat(status("2021-01-11")).isEqualTo(ApprovalStatus.REGISTERED);
            assertThat(on("2021-01-16", APPLICATION_REGISTERED, INFORMATION_REQUESTED)
                            .status())
                    .isEqualTo(ApprovalStatus.UNDER_ASSESSMENT);
            assertThat(status("2021-02-01")).isEqualTo(ApprovalStatus.SELF_AUDIT_PENDING);
            assertThat(status("2021-02-20")).isEqualTo(ApprovalStatus.SELF_AUDIT_PENDING);
            assertThat(status("2021-02-21")).isEqualTo(ApprovalStatus.EXTERNAL_AUDIT_PENDING);
            assertThat(status("2021-03-10")).isEqualTo(ApprovalStatus.DEVIATIONS_OPEN);
            assertThat(after(DEVIATION_CLOSED).on("2021-04-25").status()).isEqualTo(ApprovalStatus.READY_FOR_DECISION);
        }

        @Test
        void a_business_outside_the_definition_is_ineligible() {
            var outside = new EligibilityAssessed(
                    SOLBAKKEN, day("2021-02-01"), Eligibility.NOT_ELIGIBLE, List.of(), APPROVED.decision());
            assertThat(on("2021-02-01", APPLICATION_REGISTERED, outside).status())
                    .isEqualTo(ApprovalStatus.INELIGIBLE);
        }

        @Test
        void an_approval_counts_from_the_day_that_was_decided_not_from_the_decision() {
            assertThat(status("2021-04-30")).isEqualTo(ApprovalStatus.DEVIATIONS_OPEN);
            assertThat(status("2021-05-01")).isEqualTo(ApprovalStatus.APPROVED);
        }

        @Test
        void a_suspension_sets_it_aside_until_it_is_lifted() {
            var suspended = after(SUSPENDED, SUSPENSION_LIFTED);
            assertThat(suspended.on("2023-09-14").status()).isEqualTo(ApprovalStatus.APPROVED);
            assertThat(suspended.on("2023-09-15").status()).isEqualTo(ApprovalStatus.SUSPENDED);
            assertThat(suspended.on("2023-10-31").status()).isEqualTo(ApprovalStatus.SUSPENDED);
            assertThat(suspended.on("2023-11-01").status()).isEqualTo(ApprovalStatus.APPROVED);
        }

        @Test
        void a_suspension_lifted_before_it_took_effect_never_does() {
            var lifted = new SuspensionLifted(SOLBAKKEN, day("2023-09-10"), SUSPENSION_LIFTED.decision());
            assertThat(after(SUSPENDED, lifted).on("2023-09-20").status()).isEqualTo(ApprovalStatus.APPROVED);
        }

        @Test
        void it_ends_in_one_of_several_ways() {
            assertThat(after(WITHDRAWN).on("2024-02-29").status()).isEqualTo(ApprovalStatus.APPROVED);
            assertThat(after(WITHDRAWN).on("2024-03-01").status()).isEqualTo(ApprovalStatus.WITHDRAWN);
            assertThat(after(RELINQUISHED).on("2024-02-15").status()).isEqualTo(ApprovalStatus.RELINQUISHED);
            assertThat(after(LAPSED).on("2025-06-01").status()).isEqualTo(ApprovalStatus.LAPSED);
            assertThat(on("2021-04-26", APPLICATION_REGISTERED, REFUSED).status())
                    .isEqualTo(ApprovalStatus.REFUSED);
            assertThat(on("2021-04-26", APPLICATION_REGISTERED, APPLICATION_WITHDRAWN)
                            .status())
                    .isEqualTo(ApprovalStatus.APPLICATION_WITHDRAWN);
            assertThat(Stream.of(ApprovalStatus.values()).filter(ApprovalStatus::isOver))
                    .hasSize(5)
                    .noneMatch(ApprovalStatus::isGiven)
                    .noneMatch(ApprovalStatus::awaitsDecision);
        }

        @Test
        void a_withdrawal_that_was_reversed_does_not_hold() {
            var reversed = after(WITHDRAWN, reversal(8, "2024-04-12", "2024-03-01"));
            assertThat(reversed.on("2024-04-11").status()).isEqualTo(ApprovalStatus.WITHDRAWN);
            assertThat(reversed.on("2024-04-12").status()).isEqualTo(ApprovalStatus.APPROVED);
            assertThat(reversed.on("2024-04-12").brandRight()).isTrue();
        }

        @Test
        void a_reversal_with_effect_later_changes_nothing_yet() {
            var reversed = after(WITHDRAWN, reversal(8, "2024-04-12", "2024-05-01"));
            assertThat(reversed.on("2024-04-30").status()).isEqualTo(ApprovalStatus.WITHDRAWN);
            assertThat(reversed.on("2024-05-01").status()).isEqualTo(ApprovalStatus.APPROVED);
        }

        @Test
        void a_reversal_that_was_annulled_counts_for_nothing() {
            var annulled = new ApprovalFactAnnulled(
                    SOLBAKKEN,
                    day("2024-06-01"),
                    9,
                    FACT_ANNULLED.reason(),
                    FACT_ANNULLED.explanation(),
                    FACT_ANNULLED.orderedBy(),
                    null);
            assertThat(after(WITHDRAWN, reversal(8, "2024-04-12", "2024-03-01"), annulled)
                            .on("2024-05-31")
                            .status())
                    .isEqualTo(ApprovalStatus.WITHDRAWN);
        }

        @Test
        void a_renewal_of_an_approval_that_nobody_told_of_shows_that_there_was_one() {
            assertThat(on("2023-04-12", APPLICATION_REGISTERED, REAPPROVED).status())
                    .isEqualTo(ApprovalStatus.APPROVED);
            assertThat(after(WITHDRAWN, reapproved("2024-04-01"))
                            .on("2024-04-01")
                            .status())
                    .isEqualTo(ApprovalStatus.WITHDRAWN);
        }

        @Test
        void only_one_that_is_not_set_aside_may_be_bought_from() {
            assertThat(on("2021-04-30").isApproved()).isFalse();
            assertThat(on("2021-05-01").isApproved()).isTrue();
            assertThat(after(SUSPENDED).on("2023-09-15").isApproved()).isFalse();
        }

        @Test
        void may_turn_on_the_days_of_its_facts_and_on_those_from_which_they_count() {
            var told = Told.<ApprovalEvent>late(
                    List.of(SELF_AUDIT_COMPLETED, SUSPENDED, reversal(1, "2023-09-10", "2023-10-01")));
            assertThat(ApprovalStanding.turningDays(told))
                    .map(LocalDate::toString)
                    .containsExactlyInAnyOrder(
                            "2021-02-15",
                            "2021-02-21",
                            "2023-09-01",
                            "2023-09-01",
                            "2023-09-15",
                            "2023-09-10",
                            "2023-09-10",
                            "2023-10-01");
        }
    }

    @Nested
    class WhatItIsFor {

        @Test
        void the_areas_are_those_approved_as_they_were_changed() {
            assertThat(on("2021-04-30").serviceAreas()).isEmpty();
            assertThat(on("2021-05-01").serviceAreas())
                    .containsExactly(ServiceArea.PRIMARY_SCHOOL, ServiceArea.DEMENTIA_DAY_ACTIVITY);
            assertThat(after(SERVICE_AREAS_CHANGED).on("2022-01-10").serviceAreas())
                    .containsExactly(ServiceArea.PRIMARY_SCHOOL, ServiceArea.WORK_TRAINING);
            assertThat(after(SUSPENDED).on("2023-09-15").serviceAreas()).hasSize(2);
            assertThat(after(WITHDRAWN).on("2024-03-01").serviceAreas()).isEmpty();
        }

        @Test
        void only_an_approval_that_is_not_set_aside_carries_the_brand() {
            assertThat(on("2021-05-19").brandRight()).isFalse();
            assertThat(on("2021-05-20").brandRight()).isTrue();
            assertThat(after(SUSPENDED).on("2023-09-15").brandRight()).isFalse();
            assertThat(after(SUSPENDED, SUSPENSION_LIFTED).on("2023-11-01").brandRight())
                    .isTrue();
            assertThat(after(RELINQUISHED).on("2024-02-15").brandRight()).isFalse();
            assertThat(after(BRAND_RIGHT_ENDED).on("2024-03-30").brandRight()).isTrue();
            assertThat(after(BRAND_RIGHT_ENDED).on("2024-03-31").brandRight()).isFalse();
        }

        @Test
        void a_condition_goes_when_its_deviation_is_put_right() {
            var given =
                    after(new DeviationClosed(SOLBAKKEN, day("2021-08-01"), FIRST_AID, DeviationVerifier.OFFICE, null));
            assertThat(on("2021-05-01").conditions()).isEqualTo(APPROVED.conditions());
            assertThat(given.on("2021-07-31").conditions()).hasSize(1);
            assertThat(given.on("2021-08-01").conditions()).isEmpty();
        }

        @Test
        void numbers_are_those_of_the_day() {
            var moved = new ApprovalIdentityUpdated(
                    SOLBAKKEN,
                    day("2023-02-01"),
                    IdentityKind.PRODUCER_NUMBER,
                    told("1870004211"),
                    told("1870004238"),
                    IdentityCause.TRANSFER);
            var gone = new ApprovalIdentityUpdated(
                    SOLBAKKEN,
                    day("2023-03-01"),
                    IdentityKind.PRODUCER_NUMBER,
                    told("1870004238"),
                    null,
                    IdentityCause.TRANSFER);
            var life = after(IDENTITY_UPDATED, moved, gone);
            assertThat(life.on("2022-12-31").organisationNumber()).isEqualTo(SOLBAKKENS_NUMBER);
            assertThat(life.on("2023-01-01").organisationNumber()).hasToString("310011223");
            assertThat(life.on("2023-01-31").producerNumber()).isEqualTo(SOLBAKKENS_PRODUCER_NUMBER);
            assertThat(life.on("2023-02-01").producerNumber()).hasToString("1870004238");
            assertThat(life.on("2023-03-01").producerNumber()).isNull();
        }

        @Test
        void a_duplicate_says_where_the_approval_goes_on() {
            assertThat(after(DUPLICATE_MARKED).on("2024-05-01").canonical()).isNull();
            assertThat(after(DUPLICATE_MARKED).on("2024-05-02").canonical()).isEqualTo(NORDGARDEN);
        }

        @Test
        void approved_anew_it_is_for_the_areas_of_that_approval_alone() {
            var anew = new ProviderApproved(
                    SOLBAKKEN,
                    day("2022-01-10"),
                    LocalDate.parse("2022-01-10"),
                    APPROVED.nextExternalAuditDue(),
                    List.of(ServiceArea.RESPITE),
                    List.of(),
                    APPROVED.decision());
            assertThat(after(anew).on("2022-01-10").serviceAreas()).containsExactly(ServiceArea.RESPITE);
        }
    }

    @Nested
    class WhatIsDue {

        @Test
        void a_deviation_is_open_until_it_is_closed_by_the_deadline_as_extended() {
            assertThat(on("2021-04-05").openDeviations())
                    .containsExactly(new OpenDeviation(
                            FENCE,
                            day("2021-03-10"),
                            DeviationSeverity.MAJOR,
                            DeviationOrigin.EXTERNAL,
                            LocalDate.parse("2021-04-10")));
            assertThat(on("2021-04-06").openDeviations())
                    .allMatch(d -> d.isDueBy(LocalDate.parse("2021-05-10")))
                    .noneMatch(d -> d.isDueBy(LocalDate.parse("2021-05-09")));
            assertThat(after(DEVIATION_CLOSED).on("2021-04-20").openDeviations())
                    .isEmpty();
        }

        @Test
        void a_deviation_raised_some_day_of_a_month_may_be_put_off_and_closed_in_the_midst_of_it() {
            var raised = new DeviationRaised(
                    SOLBAKKEN,
                    PilotFacts.between("2021-04-01", "2021-04-30", Precision.MONTH),
                    FENCE,
                    DEVIATION_RAISED.checklistPoint(),
                    DEVIATION_RAISED.severity(),
                    DEVIATION_RAISED.origin(),
                    DEVIATION_RAISED.closingDeadline(),
                    DEVIATION_RAISED.description(),
                    null);
            assertThat(on("2021-04-30", APPLICATION_REGISTERED, raised, DEVIATION_DEADLINE_EXTENDED)
                            .openDeviations())
                    .singleElement()
                    .satisfies(open -> assertThat(open.closingDeadline()).isEqualTo("2021-05-10"));
            assertThat(on("2021-04-30", APPLICATION_REGISTERED, raised, DEVIATION_CLOSED)
                            .openDeviations())
                    .isEmpty();
        }

        @Test
        void the_self_audit_is_due_after_twelve_months_whatever_audit_came_since() {
            var audited = after(
                    new ExternalAuditPerformed(SOLBAKKEN, day("2022-01-15"), STANDARDS, AuditPurpose.PERIODIC, null));
            assertThat(audited.on("2022-02-21").overdueSelfAudit()).isFalse();
            assertThat(audited.on("2022-02-22").overdueSelfAudit()).isTrue();
            assertThat(audited.on("2022-04-12").followUpAuditExpected()).isFalse();
            assertThat(audited.on("2022-04-13").followUpAuditExpected()).isTrue();
        }

        @Test
        void the_external_audit_is_due_as_decided_or_24_months_after_one_since_then() {
            assertThat(on("2021-04-01").externalAuditDue()).isEqualTo("2023-03-10");
            assertThat(on("2023-03-10").overdueExternalAudit()).isFalse();
            assertThat(on("2023-03-11").overdueExternalAudit()).isTrue();
            var audited = after(
                    new ExternalAuditPerformed(SOLBAKKEN, day("2023-02-01"), STANDARDS, AuditPurpose.PERIODIC, null));
            assertThat(audited.on("2023-02-01").externalAuditDue()).isEqualTo("2025-02-01");
        }

        @Test
        void the_renewal_is_due_24_months_after_the_approval_began_or_was_renewed() {
            assertThat(on("2023-05-01").overdueReapproval()).isFalse();
            assertThat(on("2023-05-02").overdueReapproval()).isTrue();
            assertThat(after(REAPPROVED).on("2023-05-02").reapprovalDue()).isEqualTo("2025-04-12");
            assertThat(after(LAPSED).on("2025-06-02").overdueReapproval()).isFalse();
        }

        @Test
        void a_decision_is_expected_within_four_months() {
            var waiting = new Life(List.of(APPLICATION_REGISTERED));
            assertThat(waiting.on("2021-05-11").overdueDecision()).isFalse();
            assertThat(waiting.on("2021-05-12").overdueDecision()).isTrue();
            assertThat(on("2021-05-12").overdueDecision()).isFalse();
        }

        @Test
        void the_farm_quality_system_is_in_order_when_nothing_is_overdue() {
            var closed = after(DEVIATION_CLOSED);
            assertThat(closed.on("2021-02-20").validKsl()).isFalse();
            assertThat(closed.on("2021-05-01").validKsl()).isTrue();
            assertThat(closed.on("2022-02-22").validKsl()).isFalse();
            assertThat(on("2021-05-10").validKsl()).isTrue();
            assertThat(on("2021-05-11").validKsl()).isFalse();
        }

        @Test
        void an_audit_told_late_makes_up_for_it_in_what_is_known_now_only() {
            var late = new SelfAuditCompleted(SOLBAKKEN, day("2022-02-01"), STANDARDS, List.of(), null);
            var told = Told.late(after(late).facts());
            var before = told.records().getLast().at().minusSeconds(1);
            var day = LocalDate.parse("2022-06-01");
            assertThat(ApprovalStanding.on(day, told).overdueSelfAudit()).isFalse();
            assertThat(ApprovalStanding.on(day, told.believedAt(before)).overdueSelfAudit())
                    .isTrue();
        }
    }

    @Test
    void no_history_is_too_odd_to_stand_somehow() {
        Properties.forAll(AnyApproval::history, records -> {
            for (var day = LocalDate.of(2021, 1, 1); day.getYear() < 2025; day = day.plusDays(97)) {
                var today = day;
                assertThatCode(() -> ApprovalStanding.on(today, new History<>(records)))
                        .doesNotThrowAnyException();
            }
        });
    }

    @Test
    void what_is_over_carries_nothing() {
        Properties.forAll(AnyApproval::history, records -> {
            var standing = ApprovalStanding.on(Told.LATE, new History<>(records));
            if (standing.status().isOver()) {
                assertThat(standing.brandRight()).isFalse();
                assertThat(standing.serviceAreas()).isEmpty();
                assertThat(standing.overdueSelfAudit()).isFalse();
                assertThat(standing.overdueExternalAudit()).isFalse();
            }
        });
    }

    private record Life(List<ApprovalEvent> facts) {

        ApprovalStanding on(String day) {
            return ApprovalStanding.on(LocalDate.parse(day), Told.late(facts));
        }
    }

    private static Life after(ApprovalEvent... more) {
        return new Life(Stream.concat(GIVEN.stream(), Stream.of(more)).toList());
    }

    private static ApprovalStanding on(String day, ApprovalEvent... facts) {
        return new Life(facts.length == 0 ? GIVEN : List.of(facts)).on(day);
    }

    private static ApprovalStatus status(String day) {
        return on(day).status();
    }

    private static ProviderReapproved reapproved(String day) {
        return new ProviderReapproved(SOLBAKKEN, day(day), 3, LocalDate.parse("2026-03-10"), REAPPROVED.decision());
    }

    private static ApprovalDecisionReversed reversal(long target, String decided, String effectiveFrom) {
        return new ApprovalDecisionReversed(
                SOLBAKKEN,
                day(decided),
                target,
                LocalDate.parse(effectiveFrom),
                DECISION_REVERSED.decision(),
                DECISION_REVERSED.legalBasis(),
                ReversalInitiator.APPEAL);
    }
}
