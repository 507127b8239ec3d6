package no.tunbok.command.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.command.policy.Known;
import no.tunbok.command.policy.Upkeep;
import no.tunbok.events.approval.ApprovalDeadline;
import no.tunbok.events.approval.ApprovalDeadlinePassed;
import no.tunbok.events.approval.ApprovalDeadlines;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;

/** Tells which deadlines of an approval have passed. That an approval lapses, nobody but a person says (PA-12). */
final class WhenDeadlinePassesThenTell extends Upkeep<ApprovalEvent> {

    @Override
    protected List<ApprovalEvent> due(Known<ApprovalEvent> known, LocalDate today) {
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

    @Override
    protected Stream<LocalDate> turningDays(List<Standing<ApprovalEvent>> standing) {
        return ApprovalDeadlines.turningDays(standing);
    }
}
