package no.tunbok.events.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.ProducerNumber;
import no.tunbok.events.value.ServiceArea;
import org.jspecify.annotations.Nullable;

/** Works out how an approval stands, fact by fact in the order of the world. */
final class ApprovalFold {

    private final LocalDate day;
    private ApprovalStatus status = ApprovalStatus.NOT_REGISTERED;
    private @Nullable OrganisationNumber organisationNumber;
    private @Nullable ProducerNumber producerNumber;
    private @Nullable Occurred applied;
    private boolean assessed;
    private boolean eligible;
    private boolean assessing;
    private boolean selfAudited;
    private boolean externallyAudited;
    private boolean granted;
    private @Nullable LocalDate selfAuditDue;
    private @Nullable LocalDate externalAuditDue;
    private @Nullable LocalDate reapprovalDue;
    private @Nullable ApprovalId canonical;
    private final Set<ServiceArea> areas = EnumSet.noneOf(ServiceArea.class);
    private List<ApprovalCondition> conditions = List.of();
    private final Map<DeviationId, OpenDeviation> open = new LinkedHashMap<>();

    private ApprovalFold(LocalDate day) {
        this.day = day;
    }

    static ApprovalFold of(LocalDate day, List<Standing<ApprovalEvent>> facts) {
        var fold = new ApprovalFold(day);
        var happened =
                facts.stream().filter(s -> s.occurred().hadHappenedBy(day)).toList();
        var holding = History.holdingOn(day, happened);
        holding.forEach(s -> fold.raise(s.fact(), s.occurred()));
        holding.forEach(s -> fold.take(s.fact(), s.occurred()));
        return fold;
    }

    /** Deviations first: one that was raised some day of a month may have been put off or closed in the midst of it. */
    private void raise(ApprovalEvent fact, Occurred when) {
        if (fact instanceof DeviationRaised f) {
            open.put(
                    f.deviationId(),
                    new OpenDeviation(f.deviationId(), when, f.severity(), f.origin(), f.closingDeadline()));
        }
    }

    /** Total, whatever facts there are; without a default, so that a new kind of fact must be given a meaning. */
    private void take(ApprovalEvent fact, Occurred when) {
        if (ApprovalStatus.effectiveFrom(fact).filter(from -> from.isAfter(day)).isPresent()) return;
        status = status.after(fact);
        switch (fact) {
            case ApprovalApplicationRegistered f -> {
                applied = when;
                organisationNumber = f.organisationNumber();
                producerNumber = f.producerNumber();
            }
            case InformationRequested _, InformationReceived _ -> assessing = true;
            case EligibilityAssessed f -> {
                assessed = true;
                eligible = f.outcome() == Eligibility.ELIGIBLE;
            }
            case SelfAuditCompleted _ -> {
                selfAudited = true;
                selfAuditDue = ApprovalStanding.monthsAfter(when.to(), ApprovalStanding.SELF_AUDIT_MONTHS);
            }
            case ExternalAuditPerformed f -> {
                externallyAudited |= f.purpose() == AuditPurpose.FIRST;
                externalAuditDue = ApprovalStanding.monthsAfter(when.to(), ApprovalStanding.EXTERNAL_AUDIT_MONTHS);
            }
            case DeviationRaised _ -> {
                // taken before
            }
            case DeviationDeadlineExtended f ->
                open.computeIfPresent(
                        f.deviationId(),
                        (_, d) -> new OpenDeviation(
                                d.deviationId(), d.raised(), d.severity(), d.origin(), f.newDeadline()));
            case DeviationClosed f -> {
                open.remove(f.deviationId());
                conditions = conditions.stream()
                        .filter(c -> !f.deviationId().equals(c.deviation()))
                        .toList();
            }
            case ProviderApproved f -> {
                areas.clear();
                areas.addAll(f.serviceAreas());
                conditions = f.conditions();
                renew(f.validFrom(), f.nextExternalAuditDue());
            }
            case ProviderReapproved f -> renew(when.to(), f.nextExternalAuditDue());
            case ServiceAreasChanged f -> {
                areas.addAll(f.added());
                f.removed().forEach(areas::remove);
            }
            case BrandRightGranted _ -> granted = true;
            case BrandRightEnded _ -> granted = false;
            case ApprovalIdentityUpdated f -> rename(f);
            case ApprovalDuplicateMarked f -> canonical = f.canonical();
            case ApprovalRefused _,
                    ApplicationWithdrawn _,
                    ApprovalSuspended _,
                    SuspensionLifted _,
                    ApprovalWithdrawn _,
                    ApprovalRelinquished _,
                    ApprovalLapsed _ -> {
                // the status has taken them
            }
            case PoliceCertificateSighted _,
                    ExternalAuditAssigned _,
                    NoticeSent _,
                    AppealReceived _,
                    AppealDecided _,
                    ApprovalDeadlinePassed _,
                    ApprovalDecisionReversed _,
                    ApprovalDecisionRectified _,
                    ApprovalFactCorrected _,
                    ApprovalFactAnnulled _,
                    ApprovalFactMovedIn _,
                    ApprovalRuleBroken _ -> {}
        }
    }

    private void renew(LocalDate from, LocalDate nextExternalAuditDue) {
        reapprovalDue = ApprovalStanding.monthsAfter(from, ApprovalStanding.REAPPROVAL_MONTHS);
        externalAuditDue = nextExternalAuditDue;
    }

    /** A number that cannot be one was refused when it was told; if it stands all the same, the one before it is kept. */
    private void rename(ApprovalIdentityUpdated f) {
        var told = f.newValue() == null ? null : f.newValue().text();
        switch (f.kind()) {
            case ORGANISATION_NUMBER -> {
                if (told != null && OrganisationNumber.isValid(told)) organisationNumber = new OrganisationNumber(told);
            }
            case PRODUCER_NUMBER -> {
                if (told == null) producerNumber = null;
                else if (told.matches(ProducerNumber.FORM)) producerNumber = new ProducerNumber(told);
            }
            case MUNICIPALITY_NUMBER, CADASTRAL_UNIT, ENTERPRISE_NAME, DISPLAY_NAME -> {}
        }
    }

    ApprovalStanding standing() {
        var now = status == ApprovalStatus.REGISTERED ? progress() : status;
        return new ApprovalStanding(
                day,
                now,
                organisationNumber,
                producerNumber,
                now.isGiven() ? List.copyOf(areas) : List.of(),
                granted && now == ApprovalStatus.APPROVED,
                now.isGiven() ? conditions : List.of(),
                new ArrayList<>(open.values()),
                selfAuditDue,
                externalAuditDue,
                now.isGiven() ? reapprovalDue : null,
                applied == null || !now.awaitsDecision()
                        ? null
                        : ApprovalStanding.monthsAfter(applied.to(), ApprovalStanding.DECISION_MONTHS),
                canonical);
    }

    private ApprovalStatus progress() {
        if (!assessed) return assessing ? ApprovalStatus.UNDER_ASSESSMENT : ApprovalStatus.REGISTERED;
        if (!eligible) return ApprovalStatus.INELIGIBLE;
        if (!selfAudited) return ApprovalStatus.SELF_AUDIT_PENDING;
        if (!externallyAudited) return ApprovalStatus.EXTERNAL_AUDIT_PENDING;
        return open.isEmpty() ? ApprovalStatus.READY_FOR_DECISION : ApprovalStatus.DEVIATIONS_OPEN;
    }
}
