package no.tunbok.command.approval;

import static no.tunbok.command.approval.ApprovalLife.*;
import static no.tunbok.command.approval.ApprovalRule.*;
import static no.tunbok.command.judgement.CommonRule.X_11;
import static no.tunbok.command.judgement.CommonRule.X_16;
import static no.tunbok.events.testkit.ApprovalFacts.*;
import static no.tunbok.events.testkit.PilotFacts.between;
import static no.tunbok.events.testkit.PilotFacts.told;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.approval.*;
import no.tunbok.events.approval.ApprovalDuplicateMarked;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.approval.ApprovalWithdrawn;
import no.tunbok.events.approval.BrandRightEnded;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.value.Precision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The end: what comes after it, and what is another entry than it seemed. */
class ApprovalEndRulesTest {

    private static final ApprovalEvent APPROVE = approved(on("2021-04-26"));

    @Nested
    class PA_21_what_has_ended_takes_no_more {

        @Test
        void not_after_any_of_its_ends() {
            for (var end :
                    List.of(withdrawn(on("2022-06-01")), relinquished(on("2022-06-01")), lapsed(on("2022-06-01")))) {
                running(end).registering(selfAudited(on("2022-06-02"))).thenRemarked(PA_21, PA_9, PA_11);
                running(end).deciding(suspended(on("2022-06-02"))).thenRefusedBy(PA_21, "");
                running(end).registering(suspended(on("2022-06-02"))).thenRemarked(PA_21);
            }
            ready(refused(on("2021-04-01"))).deciding(APPROVE).thenRefusedBy(PA_21, "");
            ready(APPLICATION_WITHDRAWN).deciding(APPROVE).thenRefusedBy(PA_21, "");
        }

        @Test
        void what_came_before_the_end_may_be_told_after_it() {
            running(withdrawn(on("2022-06-01")))
                    .registering(selfAudited(on("2022-02-01")))
                    .thenRecorded();
            running(withdrawn(on("2022-06-01")))
                    .registering(suspended(between("2022-05-01", "2022-06-30", Precision.MONTH)))
                    .thenRecorded();
        }

        @Test
        void notices_appeals_corrections_and_the_sign_still_come() {
            var ended = running(signed(on("2021-05-20")), withdrawn(on("2022-06-01")));
            ended.registering(notice(on("2022-06-02"), 6L, null)).thenRecorded();
            ended.registering(appealed(on("2022-06-10"), 6, null)).thenRecorded();
            ended.registering(new BrandRightEnded(SOLBAKKEN, on("2022-06-20"), null))
                    .thenRecorded();
            ended.deciding(reversed(on("2022-08-01"), 6)).thenRecorded();
            ended.deciding(annulled(6)).thenRecorded();
        }

        @Test
        void when_the_end_is_reversed_it_goes_on() {
            running(withdrawn(on("2022-06-01")), reversed(on("2022-08-01"), 5))
                    .deciding(suspended(on("2022-08-02")))
                    .thenRecorded();
        }

        @Test
        void what_may_have_come_before_the_end_counted_is_not_held_to_have_come_after() {
            var inJune = new ApprovalWithdrawn(SOLBAKKEN, on("2022-05-20"), LocalDate.parse("2022-06-15"), decision());
            var ending = running(selfAudited(on("2022-01-10")), inJune);
            ending.registering(selfAudited(between("2022-06-01", "2022-06-30", Precision.MONTH)))
                    .thenRecorded();
            ending.registering(selfAudited(between("2022-06-15", "2022-06-30", Precision.MONTH)))
                    .thenRemarked(PA_21);
        }
    }

    @Nested
    class X_11_an_appeal_is_in_time_or_not_by_its_dates {

        /** Received on Thursday 29 April 2021: three weeks end on Thursday 20 May. */
        private static final ApprovalEvent RECEIVED = notice(on("2021-04-28"), 4L, "2021-04-29");

        @Test
        void three_weeks_after_the_notice_came() {
            running(RECEIVED).registering(appealed(on("2021-05-20"), 4, true)).thenRecorded();
            running(RECEIVED).registering(appealed(on("2021-05-20"), 4, false)).thenRefusedBy(X_11, "/inTime");
            running(RECEIVED).registering(appealed(on("2021-05-21"), 4, true)).thenRefusedBy(X_11, "/inTime");
            running(RECEIVED).registering(appealed(on("2021-05-21"), 4, false)).thenRecorded();
        }

        @Test
        void and_on_to_a_working_day() {
            var saturday = notice(on("2021-04-28"), 4L, "2021-05-01"); // three weeks later it is Whitsun
            running(saturday).registering(appealed(on("2021-05-25"), 4, true)).thenRecorded();
            running(saturday).registering(appealed(on("2021-05-26"), 4, true)).thenRefusedBy(X_11, "/inTime");
        }

        @Test
        void when_nobody_knows_nothing_is_said() {
            running().registering(appealed(on("2021-06-30"), 4, null)).thenRecorded();
            running().registering(appealed(on("2021-06-30"), 4, true)).thenRefusedBy(X_11, "/inTime");
            running().registering(appealed(on("2021-06-30"), 4, false)).thenRefusedBy(X_11, "/inTime");
            running().registering(appealed(on("2021-05-17"), 4, true)).thenRecorded();
        }
    }

    @Nested
    class X_16_a_duplicate_is_of_another {

        @Test
        void not_of_itself() {
            ready().deciding(duplicateOf(SOLBAKKEN)).thenRefusedBy(X_16, "/canonical");
        }

        @Test
        void and_takes_nothing_more() {
            ready().deciding(duplicateOf(NORDGARDEN)).thenRecorded();
            ready(duplicateOf(NORDGARDEN)).deciding(APPROVE).thenRefusedBy(X_16, "");
        }

        private static ApprovalDuplicateMarked duplicateOf(ApprovalId canonical) {
            return new ApprovalDuplicateMarked(
                    SOLBAKKEN,
                    on("2021-04-01"),
                    canonical,
                    CorrectionReason.DUPLICATE,
                    told("To ganger"),
                    "supervisor-2");
        }
    }
}
