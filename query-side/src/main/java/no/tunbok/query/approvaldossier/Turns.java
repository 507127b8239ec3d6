package no.tunbok.query.approvaldossier;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.tunbok.events.approval.ApprovalApplicationRegistered;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalStanding;
import no.tunbok.events.approval.ApprovalStatus;
import no.tunbok.events.approval.DeviationDeadlineExtended;
import no.tunbok.events.approval.DeviationRaised;
import no.tunbok.events.approval.ExternalAuditPerformed;
import no.tunbok.events.approval.ProviderApproved;
import no.tunbok.events.approval.ProviderReapproved;
import no.tunbok.events.approval.SelfAuditCompleted;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Reversal;
import no.tunbok.events.history.Standing;

/** The days on which an approval may stand otherwise though nothing is told: a fact comes to count, or a deadline passes. */
final class Turns {

    private Turns() {}

    static Stream<LocalDate> of(History<ApprovalEvent> history) {
        return history.standing().stream().flatMap(Turns::of);
    }

    private static Stream<LocalDate> of(Standing<ApprovalEvent> told) {
        var counts = Stream.of(
                Stream.of(told.occurred().from(), told.occurred().to()),
                told.fact().reversal().map(Reversal::effectiveFrom).stream(),
                ApprovalStatus.effectiveFrom(told.fact()).stream());
        return Stream.concat(counts.flatMap(days -> days), deadlines(told).map(Turns::nextDay));
    }

    /** Only those that a fact sets: more of them would do no harm, fewer would. */
    private static Stream<LocalDate> deadlines(Standing<ApprovalEvent> told) {
        var when = told.occurred().to();
        var fact = told.fact();
        if (fact instanceof ApprovalApplicationRegistered) {
            return Stream.of(later(when, ApprovalStanding.DECISION_MONTHS));
        } else if (fact instanceof SelfAuditCompleted) {
            return Stream.of(later(when, ApprovalStanding.SELF_AUDIT_MONTHS));
        } else if (fact instanceof ExternalAuditPerformed) {
            return Stream.of(later(when, ApprovalStanding.EXTERNAL_AUDIT_MONTHS));
        } else if (fact instanceof DeviationRaised f) {
            return Stream.of(f.closingDeadline());
        } else if (fact instanceof DeviationDeadlineExtended f) {
            return Stream.of(f.newDeadline());
        } else if (fact instanceof ProviderApproved f) {
            return Stream.of(later(f.validFrom(), ApprovalStanding.REAPPROVAL_MONTHS), f.nextExternalAuditDue());
        } else if (fact instanceof ProviderReapproved f) {
            return Stream.of(later(when, ApprovalStanding.REAPPROVAL_MONTHS), f.nextExternalAuditDue());
        }
        return Stream.empty();
    }

    private static LocalDate later(LocalDate day, int months) {
        return day.isAfter(LocalDate.MAX.minusMonths(months)) ? LocalDate.MAX : day.plusMonths(months);
    }

    private static LocalDate nextDay(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }
}
