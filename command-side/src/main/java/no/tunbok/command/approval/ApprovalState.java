package no.tunbok.command.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.tunbok.events.approval.*;
import no.tunbok.events.history.Decided;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.ServiceArea;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of an approval, and nothing more, folded from the facts that hold in the order of the world.
 *
 * <p>How it stands on a day {@link ApprovalStanding} tells; rules ask about days that are imprecise, and what comes out of a
 * question here may be so by some reading of the dates, or must be so by every one.
 */
final class ApprovalState {

    private record Assessment(Occurred when, Eligibility outcome) {}

    private record Notice(long decision, LocalDate receivedOn) {}

    private @Nullable Occurred applied;
    private final Course course;
    private final Audits audits = new Audits();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<Occurred> renewals = new ArrayList<>();
    private final Map<DeviationId, Finding> findings = new HashMap<>();
    private final Map<ServiceArea, Turns> areas = new EnumMap<>(ServiceArea.class);
    private final Turns producerNumber = new Turns();
    private final Turns brandRight = new Turns();
    private final Map<Long, Occurred> decisions = new HashMap<>();
    private final Map<Long, Occurred> appeals = new HashMap<>();
    private final Set<Long> appealsDecided = new HashSet<>();
    private final List<Notice> notices = new ArrayList<>();

    private ApprovalState(Course course) {
        this.course = course;
    }

    static ApprovalState of(List<Standing<ApprovalEvent>> facts) {
        var state = new ApprovalState(Course.of(facts));
        facts.forEach(s -> state.take(s.number(), s.fact(), s.occurred()));
        return state;
    }

    /** Total, whatever facts there are; without a default, so that a new kind of fact must be given a meaning. */
    private void take(long number, ApprovalEvent fact, Occurred when) {
        if (fact instanceof Decided) decisions.put(number, when);
        switch (fact) {
            case ApprovalApplicationRegistered _ -> {
                applied = when;
                producerNumber.turn(when, true);
            }
            case EligibilityAssessed f -> assessments.add(new Assessment(when, f.outcome()));
            case SelfAuditCompleted _ -> audits.selfAudited(when);
            case ExternalAuditPerformed f -> audits.externallyAudited(number, when, f.purpose());
            case DeviationRaised f ->
                change(f.deviationId(), finding(f.deviationId()).raised(when, f.closingDeadline()));
            case DeviationDeadlineExtended f ->
                change(f.deviationId(), finding(f.deviationId()).extended(when, f.newDeadline()));
            case DeviationClosed f ->
                change(f.deviationId(), finding(f.deviationId()).closed(when));
            case ProviderApproved f -> {
                renewals.add(when);
                for (var area : ServiceArea.values()) {
                    if (f.serviceAreas().contains(area) || areas.containsKey(area)) {
                        area(area).turn(when, f.serviceAreas().contains(area));
                    }
                }
            }
            case ProviderReapproved _ -> renewals.add(when);
            case ServiceAreasChanged f -> {
                f.added().forEach(area -> area(area).turn(when, true));
                f.removed().forEach(area -> area(area).turn(when, false));
            }
            case BrandRightGranted _ -> brandRight.turn(when, true);
            case BrandRightEnded _ -> brandRight.turn(when, false);
            case NoticeSent f -> {
                if (f.decision() != null && f.receivedOn() != null) {
                    notices.add(new Notice(f.decision(), f.receivedOn()));
                }
            }
            case AppealReceived _ -> appeals.put(number, when);
            case AppealDecided f -> appealsDecided.add(f.appeal());
            case ApprovalIdentityUpdated f -> {
                if (f.kind() == IdentityKind.PRODUCER_NUMBER) producerNumber.turn(when, f.newValue() != null);
            }
            case ApprovalRefused _,
                    ApplicationWithdrawn _,
                    ApprovalSuspended _,
                    SuspensionLifted _,
                    ApprovalWithdrawn _,
                    ApprovalRelinquished _,
                    ApprovalLapsed _ -> {
                // the course has taken them
            }
            case InformationRequested _,
                    InformationReceived _,
                    PoliceCertificateSighted _,
                    ExternalAuditAssigned _,
                    ApprovalDeadlinePassed _,
                    ApprovalDuplicateMarked _,
                    ApprovalDecisionReversed _,
                    ApprovalDecisionRectified _,
                    ApprovalFactCorrected _,
                    ApprovalFactAnnulled _,
                    ApprovalFactMovedIn _,
                    ApprovalRuleBroken _ -> {}
        }
    }

    private void change(DeviationId deviation, Finding finding) {
        findings.put(deviation, finding);
    }

    private Turns area(ServiceArea area) {
        return areas.computeIfAbsent(area, _ -> new Turns());
    }

    /** Whether by what was decided before that fact the approval can have had such a status. */
    boolean mayHaveCome(Predicate<ApprovalStatus> status, ApprovalEvent fact, Occurred when) {
        return course.decidedBefore(fact, when).stream().anyMatch(status);
    }

    /** Whether by what had taken effect when that fact came the approval can have had such a status. */
    boolean mayStand(Predicate<ApprovalStatus> status, ApprovalEvent fact, Occurred when) {
        return course.inEffectBefore(fact, when).stream().anyMatch(status);
    }

    Audits audits() {
        return audits;
    }

    Finding finding(DeviationId deviation) {
        return findings.getOrDefault(deviation, Finding.UNTOLD);
    }

    boolean anyMustBeDueOn(Occurred day) {
        return findings.values().stream().anyMatch(f -> f.mustBeDueOn(day));
    }

    /** Those that were open on that day however the dates are read. */
    List<DeviationId> mustBeOpenOn(Occurred day) {
        return findings.entrySet().stream()
                .filter(e -> e.getValue().mustBeOpenOn(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether the last word on the business can be that it falls within the definition. */
    boolean mayBeEligibleOn(Occurred day) {
        return assessments.stream()
                .filter(a -> a.outcome() == Eligibility.ELIGIBLE && !a.when().certainlyAfter(day))
                .anyMatch(a -> assessments.stream()
                        .noneMatch(later -> later.outcome() == Eligibility.NOT_ELIGIBLE
                                && later.when().certainlyAfter(a.when())
                                && !later.when().to().isAfter(day.from())));
    }

    boolean mayHaveProducerNumberOn(Occurred day) {
        return producerNumber.mayBeOn(day);
    }

    boolean mayHaveSignOn(Occurred day) {
        return brandRight.mayBeOn(day);
    }

    boolean mayCover(ServiceArea area, Occurred day) {
        return areas.containsKey(area) && area(area).mayBeOn(day);
    }

    boolean mayNotCover(ServiceArea area, Occurred day) {
        return !areas.containsKey(area) || area(area).mayBeOff(day);
    }

    /** Whether some area can be left on that day when those are taken away. */
    boolean mayKeepSomeWithout(List<ServiceArea> removed, Occurred day) {
        return areas.keySet().stream().anyMatch(area -> !removed.contains(area) && mayCover(area, day));
    }

    /** Whether the decision can have come within that many months of the application. */
    boolean mayBeWithin(int months, Occurred decided) {
        return applied == null
                || !ApprovalStanding.monthsAfter(applied.to(), months).isBefore(decided.from());
    }

    /** When the approval was given and renewed, as far as that was certainly before that day. */
    List<Occurred> renewalsBefore(Occurred day) {
        return renewals.stream().filter(r -> r.certainlyBefore(day)).toList();
    }

    Optional<Occurred> decision(long number) {
        return Optional.ofNullable(decisions.get(number));
    }

    Optional<Occurred> appeal(long number) {
        return Optional.ofNullable(appeals.get(number));
    }

    boolean isDecidedUpon(long appeal) {
        return appealsDecided.contains(appeal);
    }

    /** The day on which the last notice of that decision was received, if that is known. */
    Optional<LocalDate> noticeReceived(long decision) {
        return notices.stream()
                .filter(n -> n.decision() == decision)
                .map(Notice::receivedOn)
                .max(LocalDate::compareTo);
    }
}
