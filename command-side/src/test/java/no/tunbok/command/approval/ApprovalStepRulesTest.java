package no.tunbok.command.approval;

import static no.tunbok.command.approval.ApprovalLife.*;
import static no.tunbok.command.approval.ApprovalRule.*;
import static no.tunbok.command.judgement.CommonRule.X_15;
import static no.tunbok.command.judgement.CommonRule.X_3;
import static no.tunbok.command.judgement.KeptRule.PA_19;
import static no.tunbok.events.testkit.ApprovalFacts.*;
import static no.tunbok.events.testkit.PilotFacts.between;
import static no.tunbok.events.testkit.PilotFacts.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.command.judgement.Broken;
import no.tunbok.command.judgement.Circumstances;
import no.tunbok.command.testkit.Asked;
import no.tunbok.command.testkit.Keeps;
import no.tunbok.events.approval.*;
import no.tunbok.events.approval.AppealDecided;
import no.tunbok.events.approval.AppealOutcome;
import no.tunbok.events.approval.ApplicationWithdrawn;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.AuditPurpose;
import no.tunbok.events.approval.BrandRightEnded;
import no.tunbok.events.approval.InformationRequested;
import no.tunbok.events.envelope.Actor;
import no.tunbok.events.envelope.Envelope;
import no.tunbok.events.envelope.Role;
import no.tunbok.events.envelope.Source;
import no.tunbok.events.envelope.Telling;
import no.tunbok.events.history.Moved;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.ServiceArea;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From the decision to the end: what must come before what. */
class ApprovalStepRulesTest {

    private static final ApprovalEvent APPROVE = approved(on("2021-04-26"));

    @Nested
    class PA_12_no_machine_suspends {

        private static final ApprovalEvent SUSPEND = suspended(on("2022-06-01"));

        @Test
        void the_system_is_refused_and_a_human_being_is_not() {
            bySystem(running()).deciding(SUSPEND).thenRefusedBy(PA_12, "");
            running().deciding(SUSPEND).thenRecorded();
        }

        @Test
        void with_every_other_rule_that_stands_against_it() {
            bySystem(ready()).deciding(SUSPEND).thenRefusedBy(new Broken(PA_22, ""), new Broken(PA_12, ""));
        }

        @Test
        void what_a_machine_tells_of_is_remarked_upon() {
            bySystem(running()).registering(SUSPEND).thenRemarked(PA_12);
            bySystem(running()).registering(lifted(on("2022-06-01"))).thenRemarked(PA_22);
        }

        @Test
        void what_is_brought_over_was_decided_by_somebody() {
            bySystem(running(), Source.Kind.MIGRATION).registering(SUSPEND).thenRecorded();
        }

        private static Asked<ApprovalEvent> bySystem(Asked<ApprovalEvent> asked) {
            return bySystem(asked, Source.Kind.SYSTEM);
        }

        private static Asked<ApprovalEvent> bySystem(Asked<ApprovalEvent> asked, Source.Kind kind) {
            var envelope = asked.circumstances().envelope();
            var telling = new Telling(
                    new Source(kind, "2022/17", null, null), envelope.telling().lateReason(), null);
            var system = new Actor("deadlines", Role.SYSTEM, envelope.actor().onBehalfOf());
            return new Asked<>(
                    asked.rules(),
                    asked.history(),
                    new Circumstances(
                            asked.circumstances().today(),
                            new Envelope(system, telling, envelope.correlationId(), envelope.causationId())));
        }
    }

    @Nested
    class PA_13_a_renewal_rests_on_an_audit_since_the_last {

        private static final ApprovalEvent SELF = selfAudited(on("2022-02-01"));
        private static final ApprovalEvent SELF_AGAIN = selfAudited(on("2023-01-15"));
        private static final ApprovalEvent PERIODIC = audited(on("2023-03-01"), AuditPurpose.PERIODIC);

        @Test
        void an_audit_after_the_approval_will_do() {
            running(SELF, SELF_AGAIN, PERIODIC)
                    .deciding(reapproved(on("2023-04-12"), 7))
                    .thenRecorded();
        }

        @Test
        void the_audit_before_it_will_not() {
            running(SELF, SELF_AGAIN, PERIODIC)
                    .deciding(reapproved(on("2023-04-12"), 3))
                    .thenRefusedBy(PA_13, "/basisAudit");
            running(SELF, SELF_AGAIN, PERIODIC)
                    .registering(reapproved(on("2023-04-12"), 3))
                    .thenRemarked(PA_13);
        }

        @Test
        void nor_will_one_on_the_day_of_it() {
            running(SELF, SELF_AGAIN, PERIODIC, audited(on("2021-04-26"), AuditPurpose.EXTRA))
                    .deciding(reapproved(on("2023-04-12"), 8))
                    .thenRefusedBy(PA_13, "/basisAudit");
        }

        @Test
        void nor_will_one_that_is_yet_to_come_or_was_used_before() {
            running(SELF, SELF_AGAIN, PERIODIC)
                    .deciding(reapproved(on("2023-02-28"), 7))
                    .thenRefusedBy(PA_13, "/basisAudit");
            running(SELF, SELF_AGAIN, PERIODIC, reapproved(on("2023-04-12"), 7))
                    .deciding(reapproved(on("2023-05-12"), 7))
                    .thenRefusedBy(PA_13, "/basisAudit");
        }

        @Test
        void no_deviation_is_due() {
            running(SELF, SELF_AGAIN, PERIODIC, raised(on("2023-03-01"), FENCE, "2023-04-12"))
                    .deciding(reapproved(on("2023-04-12"), 7))
                    .thenRefusedBy(PA_13, "");
            running(SELF, SELF_AGAIN, PERIODIC, raised(on("2023-03-01"), FENCE, "2023-04-13"))
                    .deciding(reapproved(on("2023-04-12"), 7))
                    .thenRecorded();
        }

        @Test
        void a_later_renewal_is_not_the_last_one_then() {
            running(SELF, SELF_AGAIN, PERIODIC, reapproved(on("2023-06-12"), 7))
                    .deciding(reapproved(on("2023-04-12"), 7))
                    .thenRecorded();
        }

        @Test
        void of_an_audit_that_nobody_knows_nothing_more_is_said() {
            running().deciding(reapproved(on("2022-01-26"), 2)).thenRefusedBy(X_15, "/basisAudit");
        }
    }

    @Nested
    class PA_14_only_the_approved_carry_the_brand {

        @Test
        void from_the_day_when_the_approval_counts() {
            running().registering(signed(on("2021-05-01"))).thenRecorded();
            running().registering(signed(on("2021-04-30"))).thenRemarked(PA_14);
            running().deciding(signed(on("2021-04-30"))).thenRefusedBy(PA_14, "/occurredOn");
        }

        @Test
        void not_while_it_is_suspended() {
            var suspended = running(suspended(on("2022-06-01"), "2022-06-15"), lifted(on("2022-07-01")));
            suspended.registering(signed(on("2022-06-14"))).thenRecorded();
            suspended.registering(signed(on("2022-06-15"))).thenRemarked(PA_14);
            suspended.registering(signed(on("2022-06-30"))).thenRemarked(PA_14);
            suspended.registering(signed(on("2022-07-01"))).thenRecorded();
            suspended
                    .registering(signed(between("2022-06-20", "2022-07-10", Precision.MONTH)))
                    .thenRecorded();
        }
    }

    @Nested
    class PA_15_one_approval_at_a_time {

        private static final Asked<ApprovalEvent> WHERE_TAKEN = Asked.of((mode, fact, history, circumstances) ->
                ApprovalDecisions.decide(mode, fact, true, history, circumstances));

        @Test
        void on_a_holding_that_is_free() {
            APPROVAL.registering(APPLIED).thenRecorded();
        }

        @Test
        void on_one_that_is_taken_nobody_applies() {
            WHERE_TAKEN.registering(APPLIED).thenRefusedBy(PA_15, "/producerNumber");
        }

        @Test
        void an_application_is_not_corrected_to_be_of_one_that_is_taken() {
            WHERE_TAKEN.given(APPLIED).deciding(corrected(0, APPLIED)).thenRefusedBy(PA_15, "/instead/producerNumber");
        }

        @Test
        void no_approval_gets_the_numbers_of_one_that_is_taken() {
            var renumbered = renamed(on("2023-01-02"), IdentityKind.ORGANISATION_NUMBER, "310011223");
            WHERE_TAKEN.given(APPLIED).registering(renumbered).thenRefusedBy(PA_15, "/newValue");
            APPROVAL.given(APPLIED).registering(renumbered).thenRecorded();
        }

        @Test
        void what_goes_on_there_goes_on() {
            WHERE_TAKEN.given(APPLIED).registering(ELIGIBLE).thenRecorded();
        }
    }

    @Nested
    class PA_22_each_step_follows_from_the_one_before {

        @Test
        void an_approval_is_given_once_even_on_one_day_and_before_it_counts() {
            running().deciding(APPROVE).thenRefusedBy(PA_22, "");
            running().registering(APPROVE).thenRemarked(PA_22);
            running().deciding(refused(on("2021-04-27"))).thenRefusedBy(PA_22, "");
        }

        @Test
        void a_suspension_is_of_an_approval_and_lifted_once() {
            ready().deciding(suspended(on("2021-04-20"))).thenRefusedBy(PA_22, "");
            running(suspended(on("2022-06-01")))
                    .deciding(suspended(on("2022-06-02")))
                    .thenRefusedBy(PA_22, "");
            running(suspended(on("2022-06-01")))
                    .deciding(lifted(on("2022-06-02")))
                    .thenRecorded();
            running().deciding(lifted(on("2022-06-02"))).thenRefusedBy(PA_22, "");
            running(suspended(on("2022-06-01")), lifted(on("2022-06-02")))
                    .deciding(lifted(on("2022-06-03")))
                    .thenRefusedBy(PA_22, "");
        }

        @Test
        void steps_whose_order_nobody_knows_are_not_held_to_be_in_the_wrong_one() {
            var march = between("2022-03-01", "2022-03-31", Precision.MONTH);
            running(suspended(march), lifted(on("2022-03-15")))
                    .deciding(suspended(on("2022-04-01")))
                    .thenRecorded();
            running(suspended(march), lifted(on("2022-03-15")))
                    .deciding(lifted(on("2022-04-01")))
                    .thenRecorded();
            running(suspended(on("2022-02-01")), lifted(march))
                    .deciding(lifted(on("2022-04-01")))
                    .thenRefusedBy(PA_22, "");
        }

        @Test
        void an_end_is_of_an_approval() {
            for (var end :
                    List.of(withdrawn(on("2021-04-20")), relinquished(on("2021-04-20")), lapsed(on("2021-04-20")))) {
                ready().registering(end).thenRemarked(PA_22);
            }
            running().registering(APPLICATION_WITHDRAWN_LATE).thenRemarked(PA_22);
        }

        @Test
        void information_is_asked_for_while_the_application_waits() {
            ready().deciding(INFORMATION_REQUESTED).thenRecorded();
            running().deciding(requestedLate()).thenRefusedBy(PA_22, "");
        }

        @Test
        void a_deadline_is_put_off_while_the_deviation_is_open() {
            var raised = raised(on("2021-03-10"), FENCE, "2021-04-10");
            ready(raised, closed(on("2021-03-20"), FENCE))
                    .deciding(extended(on("2021-03-21"), FENCE, "2021-05-01"))
                    .thenRefusedBy(PA_22, "/deviationId");
        }

        @Test
        void a_sign_is_given_before_it_is_given_back() {
            running()
                    .registering(new BrandRightEnded(SOLBAKKEN, on("2022-01-01"), null))
                    .thenRemarked(PA_22);
        }

        @Test
        void an_appeal_is_decided_once() {
            var appealed = appealed(on("2021-05-01"), 4, null);
            var outcome = new AppealDecided(SOLBAKKEN, on("2021-06-01"), 5, AppealOutcome.UPHELD, decision());
            running(appealed).registering(outcome).thenRecorded();
            running(appealed, outcome).registering(outcome).thenRemarked(PA_22);
            running(appealed(on("2021-06-02"), 4, null)).registering(outcome).thenRemarked(PA_22);
        }

        private static final ApplicationWithdrawn APPLICATION_WITHDRAWN_LATE =
                new ApplicationWithdrawn(SOLBAKKEN, on("2021-06-01"), null);

        private static InformationRequested requestedLate() {
            return new InformationRequested(SOLBAKKEN, on("2021-06-01"), told("Kart"), LocalDate.parse("2021-06-20"));
        }

        @Test
        void steps_whose_order_is_known_keep_it_beside_one_whose_order_is_not() {
            var steps = running(
                    reapproved(on("2022-03-03"), 3),
                    suspended(on("2022-03-05")),
                    lifted(on("2022-03-20")),
                    reapproved(MARCH, 3));
            steps.deciding(lifted(on("2022-04-01"))).thenRefusedBy(PA_22, "");
            steps.deciding(suspended(on("2022-04-01"))).thenRecorded();
        }

        @Test
        void of_six_steps_at_once_every_order_is_tried_and_of_more_none() {
            running(steps(6, lifted(MARCH))).deciding(lifted(on("2022-04-01"))).thenRefusedBy(PA_22, "");
            running(steps(7, lifted(MARCH))).deciding(lifted(on("2022-04-01"))).thenRecorded();
        }

        @Test
        void what_is_no_step_does_not_count_among_them() {
            var audits = steps(6, audited(MARCH, AuditPurpose.EXTRA));
            running(Stream.concat(Stream.of(audits), Stream.of(lifted(MARCH))).toArray(ApprovalEvent[]::new))
                    .deciding(lifted(on("2022-04-01")))
                    .thenRefusedBy(PA_22, "");
        }

        private static final Occurred MARCH = between("2022-03-01", "2022-03-31", Precision.MONTH);

        /** A suspension in February, and then the same that many times. */
        private static ApprovalEvent[] steps(int times, ApprovalEvent step) {
            return Stream.concat(Stream.of(suspended(on("2022-02-01"))), Collections.nCopies(times, step).stream())
                    .toArray(ApprovalEvent[]::new);
        }

        @Test
        void a_sign_is_given_back_once() {
            running(signed(on("2021-05-20")), new BrandRightEnded(SOLBAKKEN, on("2022-01-01"), null))
                    .registering(new BrandRightEnded(SOLBAKKEN, on("2022-02-01"), null))
                    .thenRemarked(PA_22);
        }
    }

    @Nested
    class PA_24_areas_come_and_go {

        @Test
        void an_approval_is_for_something() {
            ready().deciding(approved(on("2021-04-26"), "2021-05-01", "2023-03-10", List.of()))
                    .thenRefusedBy(PA_24, "/serviceAreas");
            running().deciding(areas(on("2022-01-10"), List.of(), List.of())).thenRefusedBy(PA_24, "");
            running()
                    .deciding(areas(on("2022-01-10"), List.of(), List.of(ServiceArea.PRIMARY_SCHOOL)))
                    .thenRefusedBy(PA_24, "/removed");
        }

        @Test
        void what_is_there_is_not_added_and_what_is_not_is_not_removed() {
            running()
                    .deciding(areas(on("2022-01-10"), List.of(ServiceArea.RESPITE), List.of()))
                    .thenRecorded();
            running()
                    .deciding(areas(on("2022-01-10"), List.of(ServiceArea.PRIMARY_SCHOOL), List.of()))
                    .thenRefusedBy(PA_24, "/added");
            running()
                    .registering(
                            areas(on("2022-01-10"), List.of(ServiceArea.WORK_TRAINING), List.of(ServiceArea.RESPITE)))
                    .thenRemarked(PA_24);
        }

        @Test
        void as_they_were_on_the_day() {
            var changed =
                    running(areas(on("2022-01-10"), List.of(ServiceArea.RESPITE), List.of(ServiceArea.PRIMARY_SCHOOL)));
            changed.deciding(areas(on("2022-02-01"), List.of(ServiceArea.PRIMARY_SCHOOL), List.of()))
                    .thenRecorded();
            changed.deciding(areas(on("2022-02-01"), List.of(ServiceArea.RESPITE), List.of()))
                    .thenRefusedBy(PA_24, "/added");
            changed.registering(areas(on("2021-12-01"), List.of(ServiceArea.RESPITE), List.of()))
                    .thenRecorded();
        }

        @Test
        void one_that_is_there_may_make_way_for_another() {
            running()
                    .deciding(
                            areas(on("2022-01-10"), List.of(ServiceArea.RESPITE), List.of(ServiceArea.PRIMARY_SCHOOL)))
                    .thenRecorded();
        }

        @Test
        void of_two_changes_on_one_day_the_last_counts() {
            running(respiteAdded(on("2022-01-10")), respiteRemoved(on("2022-01-10")))
                    .deciding(respiteRemoved(on("2022-02-01")))
                    .thenRefusedBy(PA_24, "/removed");
        }

        @Test
        void of_two_changes_in_one_month_either_may_be_the_last() {
            var january = between("2022-01-01", "2022-01-31", Precision.MONTH);
            running(respiteAdded(january), respiteRemoved(january))
                    .deciding(respiteRemoved(on("2022-02-01")))
                    .thenRecorded();
        }

        private static ApprovalEvent respiteAdded(Occurred when) {
            return areas(when, List.of(ServiceArea.RESPITE), List.of());
        }

        private static ApprovalEvent respiteRemoved(Occurred when) {
            return areas(when, List.of(), List.of(ServiceArea.RESPITE));
        }
    }

    @Test
    @Keeps(PA_19)
    void it_does_not_matter_when_the_register_was_told() {
        APPROVAL.given(
                        APPLIED,
                        AUDITED,
                        raised(on("2021-03-10"), FENCE, "2021-04-10"),
                        SELF_AUDITED,
                        ELIGIBLE,
                        closed(on("2021-04-01"), FENCE))
                .deciding(APPROVE)
                .thenRecorded();
    }

    @Test
    @Keeps(value = PA_19, against = true)
    void what_is_told_first_has_not_happened_first() {
        APPROVAL.given(
                        closed(on("2021-04-27"), FENCE),
                        APPLIED,
                        AUDITED,
                        raised(on("2021-03-10"), FENCE, "2021-04-30"),
                        SELF_AUDITED,
                        ELIGIBLE)
                .deciding(APPROVE)
                .thenRefusedBy(PA_6, "/conditions");
    }

    @Nested
    class X_3_a_fact_stays_with_its_approval {

        @Test
        void what_is_told_instead_is_of_the_same_one() {
            running()
                    .deciding(corrected(
                            2, new SelfAuditCompleted(NORDGARDEN, on("2021-02-20"), STANDARDS, List.of(), null)))
                    .thenRefusedBy(X_3, "/instead/approvalId");
            running().deciding(corrected(2, selfAudited(on("2021-02-20")))).thenRecorded();
        }
    }

    @Nested
    class a_fact_for_another_approval {

        @Test
        void is_told_there_as_it_was_told_here() {
            var toldAt = Instant.parse("2021-04-21T09:30:00Z");
            var moved = new Moved<ApprovalEvent>(DEVIATION_RAISED, SOLBAKKEN.value(), 10, toldAt);
            assertThat(ApprovalDecisions.KIND.movedIn(FACT_ANNULLED, moved))
                    .isEqualTo(new ApprovalFactMovedIn(
                            NORDGARDEN,
                            DEVIATION_RAISED.occurredOn(),
                            DEVIATION_RAISED,
                            SOLBAKKEN,
                            10,
                            toldAt,
                            FACT_ANNULLED.reason(),
                            FACT_ANNULLED.explanation(),
                            FACT_ANNULLED.orderedBy()));
        }
    }
}
