package no.tunbok.command.approval;

import static no.tunbok.command.approval.ApprovalRule.*;
import static no.tunbok.command.judgement.CommonRule.*;
import static no.tunbok.command.judgement.Judgement.judge;
import static no.tunbok.command.judgement.Naming.judgeDecision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import no.tunbok.command.judgement.Judgement;
import no.tunbok.events.approval.*;
import no.tunbok.events.reference.Municipalities;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * Which rules a fact breaks, given what else holds of the approval. A rule about time is broken only if it is so however the
 * dates are read.
 */
final class ApprovalJudgement {

    private final ApprovalEvent fact;
    private final Occurred when;
    private final ApprovalState approval;

    private ApprovalJudgement(ApprovalEvent fact, Occurred when, ApprovalState approval) {
        this.fact = fact;
        this.when = when;
        this.approval = approval;
    }

    /** @param when it happened, given also that it has happened by now */
    static Judgement of(ApprovalEvent fact, Occurred when, ApprovalState approval) {
        return new ApprovalJudgement(fact, when, approval).judgeFact();
    }

    /** Without a default, so that a new kind of fact must be given its rules. */
    private Judgement judgeFact() {
        return switch (fact) {
            case ApprovalApplicationRegistered f -> judgeApplication(f);
            case InformationRequested f ->
                judgeStep(ApprovalStatus::awaitsDecision).that(isNotBefore(f.dueOn()), PA_23, "/dueOn");
            case InformationReceived _ -> judgeStep(ApprovalStatus::awaitsDecision);
            case EligibilityAssessed f ->
                judge().that(f.outcome() == Eligibility.NOT_ELIGIBLE || isWithinTheDefinition(f), PA_4, "/criteria")
                        .and(judgeStep(ApprovalStatus::awaitsDecision))
                        .and(judgeDecisionAndNotice(f.decision()));
            case PoliceCertificateSighted f -> judgeNotOver().that(isNotAfter(f.issuedOn()), PA_23, "/issuedOn");
            case SelfAuditCompleted f ->
                judgeStandards(f.standards())
                        .and(judgeNotOver())
                        .that(approval.audits().selfAuditMayBeInTime(when), PA_9, "/occurredOn")
                        .that(approval.audits().lateSelfAuditMayBeFollowedUp(when), PA_11, "");
            case ExternalAuditAssigned f -> judgeNotOver().that(isNotBefore(f.plannedOn()), PA_23, "/plannedOn");
            case ExternalAuditPerformed f ->
                judgeStandards(f.standards())
                        .and(judgeNotOver())
                        .that(approval.audits().externalAuditMayBeInTime(when), PA_10, "/occurredOn");
            case DeviationRaised f -> judgeDeviation(f);
            case DeviationDeadlineExtended f -> {
                var finding = approval.finding(f.deviationId());
                yield judge().that(finding.isRaised(), X_15, "/deviationId")
                        .that(finding.mayBePutOffTo(f.newDeadline()), PA_7, "/newDeadline")
                        .and(judgeNotOver())
                        .that(!finding.isRaised() || finding.mayBeOpenOn(when), PA_22, "/deviationId")
                        .and(judgeDecisionAndNotice(f.decision()));
            }
            case DeviationClosed f -> {
                var finding = approval.finding(f.deviationId());
                yield judge().that(finding.isRaised(), X_15, "/deviationId")
                        .that(finding.mayBeClosedOn(when), PA_8, "/deviationId")
                        .and(judgeNotOver());
            }
            case ApprovalRefused f ->
                judgeStep(ApprovalStatus::awaitsDecision)
                        .and(judgeBurden(f.decision()))
                        .that(isInTimeForTheApplicant(), PA_18, "/occurredOn");
            case ApplicationWithdrawn _ -> judgeStep(ApprovalStatus::awaitsDecision);
            case ProviderApproved f -> judgeApproval(f);
            case ProviderReapproved f -> judgeReapproval(f);
            case ServiceAreasChanged f -> judgeAreas(f);
            case ApprovalSuspended f ->
                judgeStep(ApprovalStatus.APPROVED::equals).and(judgeBurden(f.decision()));
            case SuspensionLifted f ->
                judgeStep(ApprovalStatus.SUSPENDED::equals).and(judgeDecisionAndNotice(f.decision()));
            case ApprovalWithdrawn f -> judgeStep(ApprovalStatus::isGiven).and(judgeBurden(f.decision()));
            case ApprovalRelinquished _, ApprovalLapsed _ -> judgeStep(ApprovalStatus::isGiven);
            case BrandRightGranted _ ->
                judgeNotOver()
                        .that(approval.mayStand(ApprovalStatus.APPROVED::equals, fact, when), PA_14, "/occurredOn");
            case BrandRightEnded _ -> judge().that(approval.mayHaveSignOn(when), PA_22, "/occurredOn");
            case NoticeSent f ->
                judge().that(f.decision() == null || isOfADecisionBefore(f.decision()), X_15, "/decision")
                        .that(f.receivedOn() == null || isNotBefore(f.receivedOn()), PA_23, "/receivedOn");
            case AppealReceived f ->
                judge().that(isOfADecisionBefore(f.decision()), X_15, "/decision")
                        .that(isHonest(f.decision(), f.inTime()), X_11, "/inTime");
            case AppealDecided f -> {
                var appeal = approval.appeal(f.appeal());
                yield judge().that(appeal.isPresent(), X_15, "/appeal")
                        .that(
                                appeal.filter(a -> a.certainlyAfter(when)).isEmpty()
                                        && !approval.isDecidedUpon(f.appeal()),
                                PA_22,
                                "/appeal")
                        .and(judgeDecisionAndNotice(f.decision()));
            }
            case ApprovalDeadlinePassed f -> judge().that(f.fallsOnItsDay(), X_19, "/occurredOn");
            case ApprovalIdentityUpdated f -> judgeNotOver().and(judgeIdentity(f));
            case ApprovalDecisionReversed f -> judgeDecisionAndNotice(f.decision());
            case ApprovalDuplicateMarked f -> judge().that(!f.canonical().equals(f.approvalId()), X_16, "/canonical");
            case ApprovalDecisionRectified _,
                    ApprovalFactCorrected _,
                    ApprovalFactAnnulled _,
                    ApprovalFactMovedIn _,
                    ApprovalRuleBroken _ -> judge().that(false, X_3, "/type");
        };
    }

    private Judgement judgeApplication(ApprovalApplicationRegistered f) {
        var course = f.iptSchoolCompletedOn();
        return judge().that(course != null && isNotAfter(course), PA_1, "/iptSchoolCompletedOn")
                .that(isTold(f.enterpriseName()), PA_2, "/enterpriseName")
                .that(!f.cadastralUnits().isEmpty(), PA_2, "/cadastralUnits")
                .that(
                        isTold(f.address().street())
                                && !f.address().postalCode().isBlank()
                                && !f.address().place().isBlank(),
                        PA_2,
                        "/address")
                .that(isTold(f.email()), PA_2, "/email")
                .that(isTold(f.mobile()), PA_2, "/mobile")
                .that(Municipalities.known().mayBeInUse(f.municipalityNumber(), when), X_7, "/municipalityNumber");
    }

    private static boolean isWithinTheDefinition(EligibilityAssessed f) {
        return f.criteria().contains(EligibilityCriterion.TIED_TO_HOLDING)
                && f.criteria().stream().anyMatch(EligibilityCriterion::isFarming)
                && f.criteria().stream().noneMatch(EligibilityCriterion::isOutside);
    }

    private Judgement judgeDeviation(DeviationRaised f) {
        var reopened = f.reopens() == null ? null : approval.finding(f.reopens());
        return judge().that(!approval.finding(f.deviationId()).isRaised(), X_15, "/deviationId")
                .that(isNotBefore(f.closingDeadline()), PA_7, "/closingDeadline")
                .that(reopened == null || reopened.isRaised(), X_15, "/reopens")
                .that(reopened == null || !reopened.isRaised() || reopened.mayBeReopenedOn(when), PA_8, "/reopens")
                .and(judgeNotOver());
    }

    private Judgement judgeApproval(ProviderApproved f) {
        var conditions =
                f.conditions().stream().map(ApprovalCondition::deviation).toList();
        return judgeStep(ApprovalStatus::awaitsDecision)
                .that(approval.mayHaveProducerNumberOn(when), PA_3, "")
                .that(
                        approval.mayBeEligibleOn(when)
                                && approval.audits().hasSelfAuditBy(when)
                                && approval.audits().hasFirstAuditBy(when),
                        PA_5,
                        "")
                .that(
                        !approval.anyMustBeDueOn(when) && conditions.containsAll(approval.mustBeOpenOn(when)),
                        PA_6,
                        "/conditions")
                .that(
                        conditions.stream()
                                .filter(Objects::nonNull)
                                .allMatch(d -> approval.finding(d).isRaised()),
                        X_15,
                        "/conditions")
                .that(isNotBefore(f.validFrom()), PA_16, "/validFrom")
                .that(!f.serviceAreas().isEmpty(), PA_24, "/serviceAreas")
                .and(judgeNextAudit(f.nextExternalAuditDue()))
                .and(judgeDecisionAndNotice(f.decision()))
                .that(isInTimeForTheApplicant(), PA_18, "/occurredOn");
    }

    private Judgement judgeReapproval(ProviderReapproved f) {
        return judgeStep(ApprovalStatus::isGiven)
                .that(approval.mayHaveProducerNumberOn(when), PA_3, "")
                .that(approval.audits().knows(f.basisAudit()), X_15, "/basisAudit")
                .that(
                        approval.audits().mayLieBetween(f.basisAudit(), approval.renewalsBefore(when), when),
                        PA_13,
                        "/basisAudit")
                .that(!approval.anyMustBeDueOn(when), PA_13, "")
                .and(judgeNextAudit(f.nextExternalAuditDue()))
                .and(judgeDecisionAndNotice(f.decision()))
                .that(approval.audits().lateSelfAuditMayBeFollowedUp(when), PA_11, "");
    }

    /** Whoever is approved or renewed is in time with its own audits, and is told when the auditor comes next. */
    private Judgement judgeNextAudit(LocalDate nextExternalAuditDue) {
        return judge().that(isNotBefore(nextExternalAuditDue), PA_23, "/nextExternalAuditDue")
                .that(approval.audits().selfAuditMayBeInTime(when), PA_9, "")
                .that(approval.audits().mayWaitUntil(nextExternalAuditDue, when), PA_10, "/nextExternalAuditDue");
    }

    private Judgement judgeAreas(ServiceAreasChanged f) {
        var basis = f.basisAudit();
        return judgeStep(ApprovalStatus::isGiven)
                .that(!f.added().isEmpty() || !f.removed().isEmpty(), PA_24, "")
                .that(f.added().stream().allMatch(area -> approval.mayNotCover(area, when)), PA_24, "/added")
                .that(
                        f.removed().stream().allMatch(area -> approval.mayCover(area, when))
                                && (!f.added().isEmpty() || approval.mayKeepSomeWithout(f.removed(), when)),
                        PA_24,
                        "/removed")
                .that(basis == null || approval.audits().knows(basis), X_15, "/basisAudit")
                .and(judgeDecisionAndNotice(f.decision()));
    }

    private static Judgement judgeStandards(List<AuditStandard> standards) {
        return judge().that(
                        !standards.isEmpty()
                                && standards.stream()
                                        .noneMatch(s -> s.code().isBlank()
                                                || s.version().isBlank()),
                        PA_20,
                        "/standards");
    }

    /** What an application must have is not told away later, and is what it claims to be. */
    private Judgement judgeIdentity(ApprovalIdentityUpdated f) {
        var told = f.newValue() == null ? null : f.newValue().text();
        return switch (f.kind()) {
            case ORGANISATION_NUMBER -> judge().that(told != null && Identities.isOrganisation(told), X_5, "/newValue");
            case PRODUCER_NUMBER -> judge().that(told == null || Identities.isProducer(told), X_6, "/newValue");
            case MUNICIPALITY_NUMBER ->
                judge().that(told != null && Identities.mayBeMunicipality(told, when), X_7, "/newValue")
                        .that(
                                told == null
                                        || Identities.mayHaveBecome(f.oldValue().text(), told),
                                X_8,
                                "/newValue");
            case CADASTRAL_UNIT -> judge().that(told != null && Identities.isCadastralUnit(told), PA_2, "/newValue");
            case ENTERPRISE_NAME -> judge().that(told != null && !told.isBlank(), PA_2, "/newValue");
            case DISPLAY_NAME -> judge();
        };
    }

    /** Steps that an approval which has ended does not take (PA-21), or not from where it is (PA-22). */
    private Judgement judgeStep(Predicate<ApprovalStatus> from) {
        return isOver()
                ? judge().that(false, PA_21, "")
                : judge().that(approval.mayHaveCome(from, fact, when), PA_22, "");
    }

    private Judgement judgeNotOver() {
        return judge().that(!isOver(), PA_21, "");
    }

    private boolean isOver() {
        return !approval.mayStand(status -> !status.isOver(), fact, when);
    }

    private Judgement judgeDecisionAndNotice(IndividualDecision decision) {
        return judgeDecision(decision, when).that(isNotifiedAfterwards(decision), PA_23, "/decision/notifiedOn");
    }

    /** What takes something from the provider has its grounds and its notice in order (PA-17). */
    private Judgement judgeBurden(IndividualDecision decision) {
        return judgeDecision(decision, when)
                .that(!decision.grounds().text().isBlank(), PA_17, "/decision/grounds")
                .that(isNotifiedAfterwards(decision), PA_17, "/decision/notifiedOn");
    }

    private boolean isNotifiedAfterwards(IndividualDecision decision) {
        return decision.notifiedOn() == null || isNotBefore(decision.notifiedOn());
    }

    private boolean isInTimeForTheApplicant() {
        return approval.mayBeWithin(ApprovalStanding.DECISION_MONTHS, when);
    }

    private boolean isOfADecisionBefore(long number) {
        return approval.decision(number)
                .filter(decided -> !decided.certainlyAfter(when))
                .isPresent();
    }

    /** Whether what is said of the appeal's being in time is what its dates say; where they say nothing, so does it. */
    private boolean isHonest(long decision, @Nullable Boolean inTime) {
        if (inTime == null) return true;
        var received = approval.noticeReceived(decision);
        if (inTime) {
            return received.or(() -> approval.decision(decision).map(Occurred::from))
                    .filter(from -> when.mayHaveHappenedBy(AppealDeadline.after(from)))
                    .isPresent();
        }
        return received.filter(from -> !when.hadHappenedBy(AppealDeadline.after(from)))
                .isPresent();
    }

    /** Whether that day can be the day of the fact, or lie after it. */
    private boolean isNotBefore(LocalDate day) {
        return when.mayHaveHappenedBy(day);
    }

    /** Whether that day can be the day of the fact, or lie before it. */
    private boolean isNotAfter(LocalDate day) {
        return !day.isAfter(when.to());
    }

    private static boolean isTold(Confidential text) {
        return !text.text().isBlank();
    }
}
