package no.tunbok.events.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.Decided;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Reversal;
import no.tunbok.events.history.Standing;
import org.jspecify.annotations.Nullable;

/** Which deadlines an approval has on a day: those that something is still expected by, whether their day is to come or over. */
public final class ApprovalDeadlines {

    private final LocalDate day;
    private final List<Standing<ApprovalEvent>> facts;
    private final ApprovalStanding standing;

    private ApprovalDeadlines(LocalDate day, List<Standing<ApprovalEvent>> facts) {
        this.day = day;
        this.facts = facts;
        this.standing = ApprovalStanding.on(day, facts);
    }

    public static List<Deadline<ApprovalDeadline>> on(LocalDate day, History<ApprovalEvent> history) {
        return on(day, history.standing());
    }

    /** @param facts that stand, in the order of the world; what comes after the day is left out */
    public static List<Deadline<ApprovalDeadline>> on(LocalDate day, List<Standing<ApprovalEvent>> facts) {
        var happened =
                facts.stream().filter(s -> s.occurred().hadHappenedBy(day)).toList();
        return new ApprovalDeadlines(day, History.holdingOn(day, happened)).open();
    }

    private List<Deadline<ApprovalDeadline>> open() {
        if (standing.canonical() != null) return List.of();
        var running = standing.status().isOver() ? Stream.<Deadline<ApprovalDeadline>>empty() : running();
        return Stream.concat(running, appeals()).sorted(Deadline.inOrder()).toList();
    }

    private Stream<Deadline<ApprovalDeadline>> running() {
        return Stream.of(
                        one(ApprovalDeadline.SELF_AUDIT, standing.selfAuditDue()),
                        one(ApprovalDeadline.SELF_AUDIT_FOLLOW_UP, followUp()),
                        one(ApprovalDeadline.EXTERNAL_AUDIT, standing.externalAuditDue()),
                        one(ApprovalDeadline.REAPPROVAL, standing.reapprovalDue()),
                        one(ApprovalDeadline.DECISION, standing.decisionExpected()),
                        standing.openDeviations().stream()
                                .map(d -> new Deadline<>(
                                        ApprovalDeadline.DEVIATION,
                                        d.closingDeadline(),
                                        d.deviationId().toString())),
                        standing.status().awaitsDecision() ? information() : Stream.<Deadline<ApprovalDeadline>>empty())
                .flatMap(deadlines -> deadlines);
    }

    private static Stream<Deadline<ApprovalDeadline>> one(ApprovalDeadline kind, @Nullable LocalDate lastDay) {
        return Optional.ofNullable(lastDay).stream().map(due -> Deadline.of(kind, due));
    }

    /** Only once the self-audit is overdue, and as long as no auditor has come for it since. */
    private @Nullable LocalDate followUp() {
        var due = standing.selfAuditDue();
        return due == null || !due.isBefore(day) || isFollowedUpSince(due) ? null : followUpAfter(due);
    }

    private boolean isFollowedUpSince(LocalDate due) {
        return facts.stream()
                .anyMatch(s -> s.fact() instanceof ExternalAuditPerformed f
                        && f.purpose() == AuditPurpose.FOLLOW_UP
                        && s.occurred().to().isAfter(due));
    }

    private static LocalDate followUpAfter(LocalDate due) {
        var most = LocalDate.MAX.minusDays(ApprovalStanding.FOLLOW_UP_AFTER_DAYS);
        return due.isAfter(most) ? LocalDate.MAX : due.plusDays(ApprovalStanding.FOLLOW_UP_AFTER_DAYS);
    }

    /** An answer that may have come after a request is taken to be one to it, for it does not say to which. */
    private Stream<Deadline<ApprovalDeadline>> information() {
        return facts.stream()
                .filter(asked -> facts.stream()
                        .noneMatch(s -> s.fact() instanceof InformationReceived
                                && !s.occurred().certainlyBefore(asked.occurred())))
                .filter(s -> s.fact() instanceof InformationRequested)
                .map(s -> new Deadline<>(
                        ApprovalDeadline.INFORMATION,
                        ((InformationRequested) s.fact()).dueOn(),
                        String.valueOf(s.number())));
    }

    /**
     * Of every decision that somebody hears appeals of, once its notice has certainly come; also when the approval is over.
     * Nothing is told when no appeal comes, so it is open until its last day was told to be over.
     */
    private Stream<Deadline<ApprovalDeadline>> appeals() {
        return facts.stream()
                .filter(s -> s.fact() instanceof Decided f && f.decision().appealBody() != null)
                .filter(s -> facts.stream()
                        .noneMatch(a -> a.fact() instanceof AppealReceived f && f.decision() == s.number()))
                .flatMap(s -> received(s.number())
                        .map(received -> new Deadline<>(
                                ApprovalDeadline.APPEAL, AppealDeadline.after(received), String.valueOf(s.number())))
                        .stream())
                .filter(deadline -> facts.stream()
                        .noneMatch(s -> s.fact() instanceof ApprovalDeadlinePassed f
                                && f.deadline().equals(deadline)));
    }

    /** The day on which the last notice of that decision was received. */
    private Optional<LocalDate> received(long decision) {
        return facts.stream()
                .map(Standing::fact)
                .flatMap(fact -> fact instanceof NoticeSent f && f.decision() != null && f.decision() == decision
                        ? Optional.ofNullable(f.receivedOn()).stream()
                        : Stream.empty())
                .max(LocalDate::compareTo);
    }

    /** The days on which an approval, or its deadlines, may be otherwise though nothing is told; more of them do no harm. */
    public static Stream<LocalDate> turningDays(List<Standing<ApprovalEvent>> facts) {
        return facts.stream()
                .flatMap(s -> Stream.of(
                                Stream.of(s.occurred().to()),
                                s.fact().reversal().map(Reversal::effectiveFrom).stream(),
                                ApprovalStatus.effectiveFrom(s.fact()).stream(),
                                lastDays(s).map(Deadline::dayAfter))
                        .flatMap(days -> days));
    }

    /** Every day that a fact can make the last one. */
    private static Stream<LocalDate> lastDays(Standing<ApprovalEvent> told) {
        var when = told.occurred().to();
        var fact = told.fact();
        if (fact instanceof ApprovalApplicationRegistered) {
            return Stream.of(ApprovalStanding.monthsAfter(when, ApprovalStanding.DECISION_MONTHS));
        } else if (fact instanceof InformationRequested f) {
            return Stream.of(f.dueOn());
        } else if (fact instanceof SelfAuditCompleted) {
            var due = ApprovalStanding.monthsAfter(when, ApprovalStanding.SELF_AUDIT_MONTHS);
            return Stream.of(due, followUpAfter(due));
        } else if (fact instanceof ExternalAuditPerformed) {
            return Stream.of(ApprovalStanding.monthsAfter(when, ApprovalStanding.EXTERNAL_AUDIT_MONTHS));
        } else if (fact instanceof DeviationRaised f) {
            return Stream.of(f.closingDeadline());
        } else if (fact instanceof DeviationDeadlineExtended f) {
            return Stream.of(f.newDeadline());
        } else if (fact instanceof ProviderApproved f) {
            return Stream.of(
                    ApprovalStanding.monthsAfter(f.validFrom(), ApprovalStanding.REAPPROVAL_MONTHS),
                    f.nextExternalAuditDue());
        } else if (fact instanceof ProviderReapproved f) {
            return Stream.of(
                    ApprovalStanding.monthsAfter(when, ApprovalStanding.REAPPROVAL_MONTHS), f.nextExternalAuditDue());
        } else if (fact instanceof NoticeSent f) {
            return Optional.ofNullable(f.receivedOn()).stream().map(AppealDeadline::after);
        }
        return Stream.empty();
    }
}
