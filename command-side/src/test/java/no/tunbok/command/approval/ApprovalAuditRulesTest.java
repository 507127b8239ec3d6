package no.tunbok.command.approval;

import static no.tunbok.command.approval.ApprovalLife.*;
import static no.tunbok.command.approval.ApprovalRule.*;
import static no.tunbok.command.judgement.CommonRule.X_15;
import static no.tunbok.events.testkit.ApprovalFacts.*;
import static no.tunbok.events.testkit.PilotFacts.between;

import java.util.List;
import no.tunbok.events.approval.*;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.ServiceArea;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What audits find, and how often they are done. */
class ApprovalAuditRulesTest {

    private static final ApprovalEvent RAISED = raised(on("2021-03-10"), FENCE, "2021-04-10");

    @Nested
    class PA_7_a_deviation_has_a_deadline {

        @Test
        void the_day_of_the_finding_is_not_too_early_and_the_day_before_is() {
            ready().registering(raised(on("2021-03-10"), FENCE, "2021-03-10")).thenRecorded();
            ready().registering(raised(on("2021-03-10"), FENCE, "2021-03-09")).thenRefusedBy(PA_7, "/closingDeadline");
        }

        @Test
        void a_deadline_that_may_come_after_the_finding_is_not_held_to_be_too_early() {
            ready().registering(raised(between("2021-03-01", "2021-03-31", Precision.MONTH), FENCE, "2021-03-02"))
                    .thenRecorded();
        }

        @Test
        void it_is_put_off_to_a_later_day() {
            ready(RAISED)
                    .deciding(extended(on("2021-04-01"), FENCE, "2021-04-11"))
                    .thenRecorded();
            ready(RAISED)
                    .deciding(extended(on("2021-04-01"), FENCE, "2021-04-10"))
                    .thenRefusedBy(PA_7, "/newDeadline");
        }
    }

    @Nested
    class PA_8_a_deviation_is_closed_once {

        @Test
        void on_the_day_when_it_was_raised_or_later() {
            ready(RAISED).registering(closed(on("2021-03-10"), FENCE)).thenRecorded();
            ready(RAISED).registering(closed(on("2021-03-09"), FENCE)).thenRefusedBy(PA_8, "/deviationId");
            ready(RAISED)
                    .registering(closed(between("2021-03-01", "2021-03-31", Precision.MONTH), FENCE))
                    .thenRecorded();
        }

        @Test
        void and_not_again() {
            ready(RAISED, closed(on("2021-03-20"), FENCE))
                    .registering(closed(on("2021-03-25"), FENCE))
                    .thenRefusedBy(PA_8, "/deviationId");
        }

        @Test
        void when_the_closing_is_annulled_it_is_open_again_and_can_be_closed() {
            ready(RAISED, closed(on("2021-03-20"), FENCE), annulled(5))
                    .registering(closed(on("2021-03-25"), FENCE))
                    .thenRecorded();
        }

        @Test
        void to_open_it_again_is_a_new_one_that_points_back() {
            var again = raised(on("2021-05-01"), FIRST_AID, "2021-06-01", FENCE);
            ready(RAISED, closed(on("2021-03-20"), FENCE)).registering(again).thenRecorded();
            ready(RAISED).registering(again).thenRefusedBy(PA_8, "/reopens");
            ready(RAISED, closed(on("2021-05-02"), FENCE)).registering(again).thenRefusedBy(PA_8, "/reopens");
        }

        @Test
        void what_was_closed_when_it_was_raised_is_not_raised_later() {
            ready(RAISED, closed(on("2021-03-20"), FENCE))
                    .deciding(corrected(4, raised(on("2021-03-21"), FENCE, "2021-04-10")))
                    .thenRefusedBy(PA_8, "/target");
        }
    }

    @Nested
    class X_15_what_is_named_is_there {

        @Test
        void a_deviation_is_raised_once_and_before_it_is_closed() {
            ready(RAISED)
                    .registering(raised(on("2021-03-11"), FENCE, "2021-05-01"))
                    .thenRefusedBy(X_15, "/deviationId");
            ready().registering(closed(on("2021-03-11"), FENCE)).thenRefusedBy(X_15, "/deviationId");
            ready().deciding(extended(on("2021-03-11"), FENCE, "2021-05-01")).thenRefusedBy(X_15, "/deviationId");
            ready().registering(raised(on("2021-03-11"), FENCE, "2021-05-01", FIRST_AID))
                    .thenRefusedBy(X_15, "/reopens");
        }

        @Test
        void a_condition_a_renewal_a_notice_and_an_appeal_name_what_was_told() {
            ready().deciding(approved(on("2021-04-26"), FENCE)).thenRefusedBy(X_15, "/conditions");
            running().registering(reapproved(on("2022-01-26"), 2)).thenRefusedBy(X_15, "/basisAudit");
            running().registering(notice(on("2021-05-01"), 3L, null)).thenRefusedBy(X_15, "/decision");
            running().registering(notice(on("2021-05-01"), 4L, null)).thenRecorded();
            running().registering(appealed(on("2021-05-01"), 3, null)).thenRefusedBy(X_15, "/decision");
            running().registering(appealed(on("2021-05-01"), 4, null)).thenRecorded();
            running().registering(appealed(on("2021-04-01"), 4, null)).thenRefusedBy(X_15, "/decision");
        }

        @Test
        void an_audit_on_which_a_renewal_rests_is_not_annulled() {
            running(audited(on("2023-03-01"), AuditPurpose.PERIODIC), reapproved(on("2023-04-01"), 5))
                    .deciding(annulled(5))
                    .thenRefusedBy(X_15, "/target");
        }

        @Test
        void an_audit_behind_new_areas_is_one_that_was_told() {
            running().registering(basedOn(3L)).thenRecorded();
            running().registering(basedOn(2L)).thenRefusedBy(X_15, "/basisAudit");
        }

        private static ServiceAreasChanged basedOn(long audit) {
            return new ServiceAreasChanged(
                    SOLBAKKEN, on("2022-01-10"), List.of(ServiceArea.RESPITE), List.of(), audit, decision());
        }
    }

    @Nested
    class PA_9_a_self_audit_every_twelve_months {

        @Test
        void twelve_months_after_the_last_possible_day_is_in_time_and_a_day_more_is_not() {
            running().registering(selfAudited(on("2022-02-21"))).thenRecorded();
            running().registering(selfAudited(on("2022-02-22"))).thenRemarked(PA_9);
            running().deciding(selfAudited(on("2022-02-22"))).thenRemarked(PA_9);
        }

        @Test
        void an_external_audit_does_not_make_up_for_it() {
            running(audited(on("2022-02-01"), AuditPurpose.EXTRA))
                    .registering(selfAudited(on("2022-02-22")))
                    .thenRemarked(PA_9);
        }

        @Test
        void one_told_late_does() {
            running(selfAudited(on("2021-10-01")))
                    .registering(selfAudited(on("2022-09-30")))
                    .thenRecorded();
        }

        @Test
        void whoever_is_renewed_has_done_its_own() {
            running(audited(on("2022-03-01"), AuditPurpose.PERIODIC))
                    .deciding(reapproved(on("2022-03-10"), 5))
                    .thenRemarked(PA_9);
            running(selfAudited(on("2022-02-01")), audited(on("2022-03-01"), AuditPurpose.PERIODIC))
                    .deciding(reapproved(on("2022-03-10"), 6))
                    .thenRecorded();
        }

        @Test
        void the_first_one_is_never_late() {
            APPROVAL.given(APPLIED, ELIGIBLE)
                    .registering(selfAudited(on("2025-01-01")))
                    .thenRecorded();
        }

        @Test
        void a_later_one_does_not_make_up_for_it() {
            running(selfAudited(on("2023-01-01")))
                    .registering(selfAudited(on("2022-03-01")))
                    .thenRemarked(PA_9);
        }
    }

    @Nested
    class PA_10_an_external_audit_every_24_months {

        @Test
        void the_day_is_in_time_and_the_day_after_is_not() {
            running()
                    .registering(audited(on("2023-03-10"), AuditPurpose.PERIODIC))
                    .thenRecorded();
            running()
                    .registering(audited(on("2023-03-11"), AuditPurpose.PERIODIC))
                    .thenRemarked(PA_10);
            running().deciding(audited(on("2023-03-11"), AuditPurpose.PERIODIC)).thenRemarked(PA_10);
        }

        @Test
        void one_that_may_be_in_time_is_not_held_to_be_late() {
            running()
                    .registering(audited(between("2023-03-01", "2023-03-31", Precision.MONTH), AuditPurpose.PERIODIC))
                    .thenRecorded();
        }

        @Test
        void the_next_one_is_planned_within_them() {
            ready().deciding(nextAudit("2023-03-10")).thenRecorded();
            ready().deciding(nextAudit("2023-03-11")).thenRemarked(PA_10);
        }

        private static ProviderApproved nextAudit(String day) {
            return approved(on("2021-04-26"), "2021-05-01", day, APPROVED.serviceAreas());
        }
    }

    @Nested
    class PA_11_a_very_late_self_audit_is_followed_up {

        @Test
        void fifty_days_are_a_reminder_and_fifty_one_a_case_for_an_auditor() {
            running().registering(selfAudited(on("2022-04-12"))).thenRemarked(PA_9);
            running().registering(selfAudited(on("2022-04-13"))).thenRemarked(PA_9, PA_11);
            running().deciding(selfAudited(on("2022-04-13"))).thenRemarked(PA_9, PA_11);
        }

        @Test
        void an_auditor_who_came_to_follow_it_up_is_enough() {
            running(audited(on("2022-04-20"), AuditPurpose.FOLLOW_UP))
                    .registering(selfAudited(on("2022-05-01")))
                    .thenRemarked(PA_9);
            running(audited(on("2022-04-20"), AuditPurpose.EXTRA))
                    .registering(selfAudited(on("2022-05-01")))
                    .thenRemarked(PA_9, PA_11);
            running(audited(on("2021-12-20"), AuditPurpose.FOLLOW_UP))
                    .registering(selfAudited(on("2022-05-01")))
                    .thenRemarked(PA_9, PA_11);
        }
    }

    @Nested
    class PA_20_an_audit_names_its_standards {

        @Test
        void with_code_and_version() {
            ready().registering(by(new AuditStandard("KSL-11", "13"))).thenRecorded();
            ready().registering(by(new AuditStandard("KSL-11", " "))).thenRefusedBy(PA_20, "/standards");
            ready().registering(by(new AuditStandard(" ", "13"))).thenRefusedBy(PA_20, "/standards");
        }

        @Test
        void at_least_one() {
            ready().deciding(by()).thenRefusedBy(PA_20, "/standards");
            ready().registering(new ExternalAuditPerformed(
                            SOLBAKKEN, on("2021-04-01"), List.of(), AuditPurpose.EXTRA, null))
                    .thenRefusedBy(PA_20, "/standards");
        }

        private static SelfAuditCompleted by(AuditStandard... standards) {
            return new SelfAuditCompleted(SOLBAKKEN, on("2021-04-01"), List.of(standards), List.of(), null);
        }
    }
}
