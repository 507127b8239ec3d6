package no.tunbok.command.approval;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.command.policy.Known;
import no.tunbok.command.policy.Policy;
import no.tunbok.command.policy.Upkeep;
import no.tunbok.events.approval.ApprovalDeadline;
import no.tunbok.events.approval.ApprovalDeadlinePassed;
import no.tunbok.events.approval.ApprovalDeadlines;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.value.Occurred;

/** Tells which deadlines of an approval have passed. That an approval lapses, nobody but a person says (PA-12). */
final class ApprovalUpkeep {

    static final Policy<ApprovalEvent> POLICY = new Upkeep<>(ApprovalUpkeep::due, ApprovalDeadlines::turningDays);

    private ApprovalUpkeep() {}

    private static List<ApprovalEvent> due(Known<ApprovalEvent> known, LocalDate today) {
        return known.passed(ApprovalDeadlines.on(today, known.standing()), today)
                .map(deadline -> passed(known, deadline))
                .toList();
    }

    private static ApprovalEvent passed(Known<ApprovalEvent> known, Deadline<ApprovalDeadline> deadline) {
        return new ApprovalDeadlinePassed(
                known.standing().getFirst().fact().approvalId(),
                Occurred.on(deadline.firstDayAfter()),
                deadline.kind(),
                deadline.lastDay(),
                deadline.about());
    }
}
