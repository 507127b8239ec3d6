package no.tunbok.events.approval;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Reversal;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.ProducerNumber;
import no.tunbok.events.value.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * How an approval stands when a day is over, by what had certainly happened then. Rules, deadlines and pages ask here, so
 * that all tell one story.
 *
 * @param organisationNumber that the provider goes by on the day
 * @param producerNumber that it goes by on the day; none once it is deactivated (PA-3)
 * @param serviceAreas that it is approved for, also while the approval is suspended; in the order of the codes
 * @param brandRight whether it may use the name and the logo (PA-14)
 * @param conditions that the approval depends on; one on putting a deviation right goes with the deviation
 * @param openDeviations in the order in which they were raised
 * @param selfAuditDue twelve months after the last self-audit, if there was one (PA-9)
 * @param externalAuditDue as it was decided last, or 24 months after an audit since then (PA-10)
 * @param reapprovalDue 24 months after the approval was given or renewed
 * @param decisionExpected four months after an application that is not decided upon (PA-18)
 * @param canonical the approval that goes on, if this one is the same registered twice
 */
public record ApprovalStanding(
        LocalDate day,
        ApprovalStatus status,
        @Nullable OrganisationNumber organisationNumber,
        @Nullable ProducerNumber producerNumber,
        List<ServiceArea> serviceAreas,
        boolean brandRight,
        List<ApprovalCondition> conditions,
        List<OpenDeviation> openDeviations,
        @Nullable LocalDate selfAuditDue,
        @Nullable LocalDate externalAuditDue,
        @Nullable LocalDate reapprovalDue,
        @Nullable LocalDate decisionExpected,
        @Nullable ApprovalId canonical) {

    /** Months from one self-audit to the next (PA-9). */
    public static final int SELF_AUDIT_MONTHS = 12;

    /** Months from one external audit to the next (PA-10). */
    public static final int EXTERNAL_AUDIT_MONTHS = 24;

    /** Months from one approval to the next. */
    public static final int REAPPROVAL_MONTHS = 24;

    /** Months from application to decision, at most, as a rule (PA-18). */
    public static final int DECISION_MONTHS = 4;

    /** Days after which an overdue self-audit is a case for a follow-up audit (PA-11). */
    public static final int FOLLOW_UP_AFTER_DAYS = 50;

    private static final LocalDate LAST_DAY = LocalDate.MAX.minusYears(100);

    /** The day so many months later; of days that nobody lives to see it is that day itself. */
    public static LocalDate monthsAfter(LocalDate day, int months) {
        return day.isAfter(LAST_DAY) ? day : day.plusMonths(months);
    }

    public ApprovalStanding {
        serviceAreas = List.copyOf(serviceAreas);
        conditions = List.copyOf(conditions);
        openDeviations = List.copyOf(openDeviations);
    }

    public static ApprovalStanding on(LocalDate day, History<ApprovalEvent> history) {
        return on(day, history.standing());
    }

    /** @param facts that stand, in the order of the world; what comes after the day is left out */
    public static ApprovalStanding on(LocalDate day, List<Standing<ApprovalEvent>> facts) {
        return ApprovalFold.of(day, facts).standing();
    }

    /** The days on which a fact may come to count, or stop counting: between them the status stays as it is. */
    public static Stream<LocalDate> turningDays(History<ApprovalEvent> history) {
        return history.standing().stream()
                .flatMap(told -> Stream.of(
                                Stream.of(
                                        told.occurred().from(), told.occurred().to()),
                                told.fact().reversal().map(Reversal::effectiveFrom).stream(),
                                ApprovalStatus.effectiveFrom(told.fact()).stream())
                        .flatMap(days -> days));
    }

    /** Whether the provider may be bought from: approved, and not suspended. */
    public boolean isApproved() {
        return status == ApprovalStatus.APPROVED;
    }

    /**
     * Whether the farm meets the demands of the farm quality system: the self-audit is less than twelve months old, every
     * deviation was closed in time, and the auditor was received when due.
     */
    public boolean validKsl() {
        return selfAuditDue != null
                && !isPast(selfAuditDue)
                && !isPast(externalAuditDue)
                && openDeviations.stream().noneMatch(d -> isPast(d.closingDeadline()));
    }

    public boolean overdueSelfAudit() {
        return !status.isOver() && isPast(selfAuditDue);
    }

    /** Whether the self-audit is so late that an auditor should follow it up (PA-11). */
    public boolean followUpAuditExpected() {
        return overdueSelfAudit()
                && selfAuditDue != null
                && ChronoUnit.DAYS.between(selfAuditDue, day) > FOLLOW_UP_AFTER_DAYS;
    }

    public boolean overdueExternalAudit() {
        return !status.isOver() && isPast(externalAuditDue);
    }

    public boolean overdueReapproval() {
        return status.isGiven() && isPast(reapprovalDue);
    }

    /** Whether the application has waited longer than is usual for a decision (PA-18). */
    public boolean overdueDecision() {
        return isPast(decisionExpected);
    }

    private boolean isPast(@Nullable LocalDate due) {
        return due != null && due.isBefore(day);
    }
}
