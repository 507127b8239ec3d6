package no.tunbok.command.approval;

import static no.tunbok.events.approval.ApprovalStanding.EXTERNAL_AUDIT_MONTHS;
import static no.tunbok.events.approval.ApprovalStanding.FOLLOW_UP_AFTER_DAYS;
import static no.tunbok.events.approval.ApprovalStanding.SELF_AUDIT_MONTHS;
import static no.tunbok.events.approval.ApprovalStanding.monthsAfter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.tunbok.events.approval.AuditPurpose;
import no.tunbok.events.value.Occurred;

/** The audits of a farm: its own and those of an auditor, which do not stand in for each other (PA-9). */
final class Audits {

    private record External(Occurred when, AuditPurpose purpose) {}

    private final List<Occurred> own = new ArrayList<>();
    private final Map<Long, External> external = new LinkedHashMap<>();

    void selfAudited(Occurred when) {
        own.add(when);
    }

    void externallyAudited(long number, Occurred when, AuditPurpose purpose) {
        external.put(number, new External(when, purpose));
    }

    boolean hasSelfAuditBy(Occurred day) {
        return own.stream().anyMatch(audit -> !audit.certainlyAfter(day));
    }

    boolean hasFirstAuditBy(Occurred day) {
        return external.values().stream()
                .anyMatch(a -> a.purpose() == AuditPurpose.FIRST && !a.when().certainlyAfter(day));
    }

    boolean knows(long number) {
        return external.containsKey(number);
    }

    /** Whether that external audit can lie after every one of those days, and not after the last. */
    boolean mayLieBetween(long number, Collection<Occurred> after, Occurred by) {
        var audit = external.get(number);
        if (audit == null) return true;
        return !audit.when().certainlyAfter(by)
                && after.stream()
                        .allMatch(day -> day.from().isBefore(audit.when().to()));
    }

    /** Whether the last self-audit can be recent enough on that day; of a farm that had none before nothing is said. */
    boolean selfAuditMayBeInTime(Occurred day) {
        return mayBeInTime(own, day, SELF_AUDIT_MONTHS, 0);
    }

    boolean externalAuditMayBeInTime(Occurred day) {
        return mayBeInTime(visits(_ -> true), day, EXTERNAL_AUDIT_MONTHS, 0);
    }

    /** Whether that is no more than 24 months after the last external audit before that day. */
    boolean mayWaitUntil(LocalDate nextAudit, Occurred day) {
        return lastBy(visits(_ -> true), day)
                .filter(last -> monthsAfter(last.to(), EXTERNAL_AUDIT_MONTHS).isBefore(nextAudit))
                .isEmpty();
    }

    /** Whether a self-audit that is that late can have been followed up by an auditor (PA-11). */
    boolean lateSelfAuditMayBeFollowedUp(Occurred day) {
        if (mayBeInTime(own, day, SELF_AUDIT_MONTHS, FOLLOW_UP_AFTER_DAYS)) return true;
        var due = lastBy(own, day).map(last -> monthsAfter(last.from(), SELF_AUDIT_MONTHS));
        return visits(purpose -> purpose == AuditPurpose.FOLLOW_UP).stream()
                .anyMatch(audit -> !audit.certainlyAfter(day)
                        && due.filter(d -> audit.to().isAfter(d)).isPresent());
    }

    private List<Occurred> visits(Predicate<AuditPurpose> purpose) {
        return external.values().stream()
                .filter(a -> purpose.test(a.purpose()))
                .map(External::when)
                .toList();
    }

    private static boolean mayBeInTime(List<Occurred> audits, Occurred day, int months, int days) {
        return lastBy(audits, day)
                .filter(last -> isBefore(monthsAfter(last.to(), months), days, day.from()))
                .isEmpty();
    }

    /** Whether more than that many days lie between. */
    private static boolean isBefore(LocalDate due, int days, LocalDate day) {
        return ChronoUnit.DAYS.between(due, day) > days;
    }

    /** The one that can have come last. */
    private static Optional<Occurred> lastBy(List<Occurred> audits, Occurred day) {
        return audits.stream().filter(a -> !a.certainlyAfter(day)).max(Occurred.BY_LAST_DAY);
    }
}
