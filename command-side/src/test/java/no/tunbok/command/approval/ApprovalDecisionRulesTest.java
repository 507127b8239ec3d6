package no.tunbok.command.approval;

import static no.tunbok.command.approval.ApprovalLife.*;
import static no.tunbok.command.approval.ApprovalRule.*;
import static no.tunbok.command.judgement.CommonRule.X_10;
import static no.tunbok.events.testkit.ApprovalFacts.*;
import static no.tunbok.events.testkit.PilotFacts.between;
import static no.tunbok.events.testkit.PilotFacts.told;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.command.judgement.Broken;
import no.tunbok.events.approval.*;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalRefused;
import no.tunbok.events.approval.ApprovalSuspended;
import no.tunbok.events.approval.ApprovalWithdrawn;
import no.tunbok.events.approval.AuditPurpose;
import no.tunbok.events.approval.Eligibility;
import no.tunbok.events.approval.ProviderApproved;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.ServiceArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The decision: what must be there before a provider is approved or refused, and when. */
class ApprovalDecisionRulesTest {

    private static final ApprovalEvent APPROVE = approved(on("2021-04-26"));

    @Nested
    class PA_3_a_provider_has_a_producer_number {

        private static final ApprovalEvent DEACTIVATED = renamed(on("2021-04-20"), IdentityKind.PRODUCER_NUMBER, null);

        @Test
        void one_that_was_deactivated_is_none() {
            ready(DEACTIVATED).deciding(APPROVE).thenRefusedBy(PA_3, "");
            ready(DEACTIVATED).registering(APPROVE).thenRemarked(PA_3);
        }

        @Test
        void another_will_do_and_so_will_one_that_goes_later() {
            ready(DEACTIVATED, renamed(on("2021-04-26"), IdentityKind.PRODUCER_NUMBER, "1870004238"))
                    .deciding(APPROVE)
                    .thenRecorded();
            ready(renamed(on("2021-04-27"), IdentityKind.PRODUCER_NUMBER, null))
                    .deciding(APPROVE)
                    .thenRecorded();
        }
    }

    @Nested
    class PA_5_an_approval_rests_on_an_assessment_and_two_audits {

        @Test
        void with_all_three_it_is_given() {
            ready().deciding(APPROVE).thenRecorded();
        }

        @Test
        void without_one_of_them_it_is_not() {
            for (var missing : List.of(ELIGIBLE, SELF_AUDITED, AUDITED)) {
                var rest = Stream.of(APPLIED, ELIGIBLE, SELF_AUDITED, AUDITED)
                        .filter(fact -> !fact.equals(missing))
                        .toArray(ApprovalEvent[]::new);
                APPROVAL.given(rest).deciding(APPROVE).thenRefusedBy(PA_5, "");
                APPROVAL.given(rest).registering(APPROVE).thenRemarked(PA_5);
            }
        }

        @Test
        void an_audit_for_another_purpose_or_after_the_decision_does_not_count() {
            var applied =
                    new ApprovalEvent[] {APPLIED, ELIGIBLE, SELF_AUDITED, audited(on("2021-03-10"), AuditPurpose.EXTRA)
                    };
            APPROVAL.given(applied).deciding(APPROVE).thenRefusedBy(PA_5, "");
            APPROVAL.given(APPLIED, ELIGIBLE, SELF_AUDITED, audited(on("2021-04-27"), AuditPurpose.FIRST))
                    .deciding(APPROVE)
                    .thenRefusedBy(PA_5, "");
            APPROVAL.given(
                            APPLIED,
                            ELIGIBLE,
                            SELF_AUDITED,
                            audited(between("2021-04-01", "2021-04-30", Precision.MONTH), AuditPurpose.FIRST))
                    .deciding(APPROVE)
                    .thenRecorded();
        }

        @Test
        void the_last_word_of_the_assessment_counts() {
            ready(assessed(on("2021-03-01"), Eligibility.NOT_ELIGIBLE))
                    .deciding(APPROVE)
                    .thenRefusedBy(PA_5, "");
            ready(assessed(on("2021-01-20"), Eligibility.NOT_ELIGIBLE))
                    .deciding(APPROVE)
                    .thenRecorded();
        }

        @Test
        void nor_does_a_self_audit_after_it() {
            APPROVAL.given(APPLIED, ELIGIBLE, selfAudited(on("2021-04-27")), AUDITED)
                    .deciding(APPROVE)
                    .thenRefusedBy(PA_5, "");
        }
    }

    @Nested
    class PA_6_deviations_are_closed_or_conditions {

        private static final ApprovalEvent OPEN = raised(on("2021-03-10"), FENCE, "2021-05-10");

        @Test
        void one_that_is_due_stops_it() {
            var due = raised(on("2021-03-10"), FENCE, "2021-04-26");
            ready(due).deciding(approved(on("2021-04-26"), FENCE)).thenRefusedBy(PA_6, "/conditions");
            ready(due).registering(approved(on("2021-04-26"), FENCE)).thenRemarked(PA_6);
            ready(due, extended(on("2021-04-20"), FENCE, "2021-06-01"))
                    .deciding(approved(on("2021-04-26"), FENCE))
                    .thenRecorded();
            ready(due, extended(on("2021-04-27"), FENCE, "2021-06-01"))
                    .deciding(approved(on("2021-04-26"), FENCE))
                    .thenRefusedBy(PA_6, "/conditions");
        }

        @Test
        void one_that_is_open_is_named_as_a_condition() {
            ready(OPEN).deciding(APPROVE).thenRefusedBy(PA_6, "/conditions");
            ready(OPEN).registering(APPROVE).thenRemarked(PA_6);
            ready(OPEN).deciding(approved(on("2021-04-26"), FENCE)).thenRecorded();
        }

        @Test
        void one_that_was_closed_or_raised_later_is_not_in_the_way() {
            ready(OPEN, closed(on("2021-04-26"), FENCE)).deciding(APPROVE).thenRecorded();
            ready(raised(on("2021-04-27"), FENCE, "2021-05-10"))
                    .deciding(APPROVE)
                    .thenRecorded();
            ready(OPEN, closed(between("2021-04-01", "2021-04-30", Precision.MONTH), FENCE))
                    .deciding(APPROVE)
                    .thenRecorded();
        }
    }

    @Nested
    class PA_16_an_approval_is_not_back_dated {

        @Test
        void the_day_of_the_decision_is_early_enough() {
            ready().deciding(from("2021-04-26")).thenRecorded();
        }

        @Test
        void the_day_before_it_is_not() {
            ready().deciding(from("2021-04-25")).thenRefusedBy(PA_16, "/validFrom");
            ready().registering(from("2021-04-25")).thenRefusedBy(PA_16, "/validFrom");
        }

        private static ProviderApproved from(String day) {
            return approved(on("2021-04-26"), day, "2023-03-10", List.of(ServiceArea.RESPITE));
        }
    }

    @Nested
    class PA_17_a_burden_has_grounds_and_notice {

        @Test
        void sent_on_the_day_of_the_decision_or_later_or_not_yet() {
            ready().deciding(refused("Nei", "2021-04-26")).thenRecorded();
            ready().deciding(refused("Nei", null)).thenRecorded();
            ready().registering(refused("Nei", "2021-04-25")).thenRefusedBy(PA_17, "/decision/notifiedOn");
        }

        @Test
        void with_grounds() {
            ready().deciding(refused(" ", null))
                    .thenRefusedBy(new Broken(X_10, "/decision/grounds"), new Broken(PA_17, "/decision/grounds"));
        }

        @Test
        void so_do_a_suspension_and_a_withdrawal() {
            var early = decided("Nei", "2022-05-31");
            running()
                    .deciding(new ApprovalSuspended(
                            SOLBAKKEN, on("2022-06-01"), LocalDate.parse("2022-06-01"), told("x"), early))
                    .thenRefusedBy(PA_17, "/decision/notifiedOn");
            running()
                    .deciding(new ApprovalWithdrawn(SOLBAKKEN, on("2022-06-01"), LocalDate.parse("2022-06-01"), early))
                    .thenRefusedBy(PA_17, "/decision/notifiedOn");
        }

        private static ApprovalRefused refused(String grounds, @Nullable String notified) {
            return new ApprovalRefused(SOLBAKKEN, on("2021-04-26"), decided(grounds, notified));
        }
    }

    @Nested
    class PA_18_a_decision_comes_within_four_months {

        @Test
        void four_months_to_the_day_are_enough() {
            ready().deciding(refused(on("2021-05-11"))).thenRecorded();
            ready().deciding(approvedOn("2021-05-11")).thenRecorded();
        }

        @Test
        void a_day_more_is_remarked_upon_and_never_refused() {
            ready().deciding(refused(on("2021-05-12"))).thenRemarked(PA_18);
            ready().registering(approvedOn("2021-05-12")).thenRemarked(PA_18);
        }

        private static ProviderApproved approvedOn(String day) {
            return approved(on(day), day, "2023-03-10", List.of(ServiceArea.RESPITE));
        }
    }
}
