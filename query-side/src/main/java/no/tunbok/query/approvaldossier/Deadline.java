package no.tunbok.query.approvaldossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunbok.events.approval.ApprovalStanding;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something must be done.
 *
 * @param overdue whether the day has passed
 */
public record Deadline(Kind kind, Wording text, LocalDate dueOn, boolean overdue) {

    /** What must be done. */
    public enum Kind {
        SELF_AUDIT,
        EXTERNAL_AUDIT,
        REAPPROVAL,
        DECISION
    }

    /** Those that matter as long as the approval is not over. */
    static List<Deadline> of(ApprovalStanding standing) {
        var deadlines = new ArrayList<Deadline>();
        if (!standing.status().isOver()) {
            add(deadlines, Kind.SELF_AUDIT, standing.selfAuditDue(), standing.overdueSelfAudit());
            add(deadlines, Kind.EXTERNAL_AUDIT, standing.externalAuditDue(), standing.overdueExternalAudit());
            add(deadlines, Kind.REAPPROVAL, standing.reapprovalDue(), standing.overdueReapproval());
            add(deadlines, Kind.DECISION, standing.decisionExpected(), standing.overdueDecision());
        }
        return List.copyOf(deadlines);
    }

    private static void add(List<Deadline> deadlines, Kind kind, @Nullable LocalDate dueOn, boolean overdue) {
        if (dueOn != null) deadlines.add(new Deadline(kind, Labels.of(kind), dueOn, overdue));
    }
}
