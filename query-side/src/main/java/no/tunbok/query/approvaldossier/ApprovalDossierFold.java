package no.tunbok.query.approvaldossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunbok.events.approval.AppealDecided;
import no.tunbok.events.approval.AppealReceived;
import no.tunbok.events.approval.ApplicationWithdrawn;
import no.tunbok.events.approval.ApprovalApplicationRegistered;
import no.tunbok.events.approval.ApprovalDeadline;
import no.tunbok.events.approval.ApprovalDeadlinePassed;
import no.tunbok.events.approval.ApprovalDecisionRectified;
import no.tunbok.events.approval.ApprovalDecisionReversed;
import no.tunbok.events.approval.ApprovalDuplicateMarked;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalFactAnnulled;
import no.tunbok.events.approval.ApprovalFactCorrected;
import no.tunbok.events.approval.ApprovalFactMovedIn;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.approval.ApprovalIdentityUpdated;
import no.tunbok.events.approval.ApprovalLapsed;
import no.tunbok.events.approval.ApprovalRefused;
import no.tunbok.events.approval.ApprovalRelinquished;
import no.tunbok.events.approval.ApprovalRuleBroken;
import no.tunbok.events.approval.ApprovalStanding;
import no.tunbok.events.approval.ApprovalStatus;
import no.tunbok.events.approval.ApprovalSuspended;
import no.tunbok.events.approval.ApprovalWithdrawn;
import no.tunbok.events.approval.BrandRightEnded;
import no.tunbok.events.approval.BrandRightGranted;
import no.tunbok.events.approval.CadastralUnit;
import no.tunbok.events.approval.DeviationClosed;
import no.tunbok.events.approval.DeviationDeadlineExtended;
import no.tunbok.events.approval.DeviationId;
import no.tunbok.events.approval.DeviationRaised;
import no.tunbok.events.approval.EligibilityAssessed;
import no.tunbok.events.approval.ExternalAuditAssigned;
import no.tunbok.events.approval.ExternalAuditPerformed;
import no.tunbok.events.approval.InformationReceived;
import no.tunbok.events.approval.InformationRequested;
import no.tunbok.events.approval.NoticeSent;
import no.tunbok.events.approval.PoliceCertificateSighted;
import no.tunbok.events.approval.ProviderApproved;
import no.tunbok.events.approval.ProviderReapproved;
import no.tunbok.events.approval.SelfAuditCompleted;
import no.tunbok.events.approval.ServiceAreasChanged;
import no.tunbok.events.approval.SuspensionLifted;
import no.tunbok.events.history.Remark;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.query.entrydossier.OpenDeadline;
import org.jspecify.annotations.Nullable;

/** Takes what readers want beside the standing, fact by fact; it can take any fact at any time. */
final class ApprovalDossierFold {

    private final LocalDate day;
    private @Nullable ApprovalApplicationRegistered application;
    private @Nullable String enterpriseName;
    private @Nullable String displayName;
    private @Nullable Farm farm;
    private @Nullable ProviderApproved approval;
    private @Nullable Occurred ended;
    private final Map<DeviationId, Deviation> deviations = new LinkedHashMap<>();
    private final List<Audit> audits = new ArrayList<>();
    private final Map<Long, Appeal> appeals = new LinkedHashMap<>();

    ApprovalDossierFold(LocalDate day) {
        this.day = day;
    }

    /** Deviations first: one that was raised some day of a month may have been put off or closed in the midst of it. */
    void raise(Standing<ApprovalEvent> told) {
        if (told.fact() instanceof DeviationRaised f) deviations.put(f.deviationId(), raised(told.number(), f));
    }

    /** Without a default, so that a new fact must be given a meaning. */
    void take(Standing<ApprovalEvent> told) {
        long number = told.number();
        switch (told.fact()) {
            case ApprovalApplicationRegistered f -> applied(f);
            case SelfAuditCompleted f ->
                audits.add(new Audit(number, f.occurredOn(), null, Labels.selfAudit(), f.standards()));
            case ExternalAuditPerformed f ->
                audits.add(new Audit(number, f.occurredOn(), f.purpose(), Labels.of(f.purpose()), f.standards()));
            case DeviationRaised _ -> {
                // taken before
            }
            case DeviationDeadlineExtended f ->
                deviations.computeIfPresent(f.deviationId(), (_, d) -> d.dueOn(f.newDeadline(), day));
            case DeviationClosed f ->
                deviations.computeIfPresent(f.deviationId(), (_, d) -> d.closed(f.occurredOn(), day));
            case ProviderApproved f -> {
                approval = f;
                if (hasTakenEffect(f)) ended = null;
            }
            case AppealReceived f ->
                appeals.put(
                        number, new Appeal(number, f.decision(), f.occurredOn(), f.inTime(), null, null, null, null));
            case AppealDecided f -> appeals.computeIfPresent(f.appeal(), (_, a) -> decided(a, f));
            case ApprovalIdentityUpdated f -> renamed(f);
            case ApprovalRefused f -> ended = f.occurredOn();
            case ApplicationWithdrawn f -> ended = f.occurredOn();
            case ApprovalWithdrawn f -> {
                if (hasTakenEffect(f)) ended = Occurred.on(f.effectiveFrom());
            }
            case ApprovalRelinquished f -> ended = f.occurredOn();
            case ApprovalLapsed f -> ended = f.occurredOn();
            case InformationRequested _,
                    InformationReceived _,
                    EligibilityAssessed _,
                    ProviderReapproved _,
                    ServiceAreasChanged _,
                    ApprovalSuspended _,
                    SuspensionLifted _,
                    BrandRightGranted _,
                    BrandRightEnded _,
                    ApprovalDuplicateMarked _ -> {
                // the standing has taken them
            }
            case PoliceCertificateSighted _, ExternalAuditAssigned _, NoticeSent _, ApprovalDeadlinePassed _ -> {
                // they are for the office, and told in the history
            }
            case ApprovalDecisionReversed _,
                    ApprovalDecisionRectified _,
                    ApprovalFactCorrected _,
                    ApprovalFactAnnulled _,
                    ApprovalFactMovedIn _,
                    ApprovalRuleBroken _ -> {
                // the history has carried them out
            }
        }
    }

    private boolean hasTakenEffect(ApprovalEvent fact) {
        return ApprovalStatus.effectiveFrom(fact).filter(day::isBefore).isEmpty();
    }

    private void applied(ApprovalApplicationRegistered f) {
        application = f;
        enterpriseName = f.enterpriseName().text();
        displayName = f.displayName() == null ? null : f.displayName().text();
        farm = new Farm(null, null, f.address().place(), f.cadastralUnits(), f.website())
                .in(f.municipalityNumber(), f.occurredOn());
    }

    private Deviation raised(long number, DeviationRaised f) {
        return new Deviation(
                f.deviationId(),
                number,
                f.checklistPoint(),
                f.severity(),
                Labels.of(f.severity()),
                f.origin(),
                Labels.of(f.origin()),
                f.occurredOn(),
                f.closingDeadline(),
                null,
                f.closingDeadline().isBefore(day));
    }

    private static Appeal decided(Appeal appeal, AppealDecided f) {
        return new Appeal(
                appeal.number(),
                appeal.decision(),
                appeal.receivedOn(),
                appeal.inTime(),
                f.outcome(),
                Labels.of(f.outcome()),
                f.occurredOn(),
                f.decision().decidedBy());
    }

    /** What the provider goes by on the day. A value that cannot be one is passed, as the standing does. */
    private void renamed(ApprovalIdentityUpdated f) {
        var told = f.newValue() == null ? null : f.newValue().text();
        switch (f.kind()) {
            case ENTERPRISE_NAME -> enterpriseName = told;
            case DISPLAY_NAME -> displayName = told;
            case MUNICIPALITY_NUMBER -> {
                if (farm != null && told != null && told.matches("[0-9]{4}")) {
                    farm = farm.in(new MunicipalityNumber(told), f.occurredOn());
                }
            }
            case CADASTRAL_UNIT -> {
                if (farm != null)
                    farm = farm.on(units(farm.cadastralUnits(), f.oldValue().text(), told));
            }
            case ORGANISATION_NUMBER, PRODUCER_NUMBER -> {
                // the standing has taken them
            }
        }
    }

    private static List<CadastralUnit> units(List<CadastralUnit> units, String before, @Nullable String now) {
        var next = new ArrayList<CadastralUnit>();
        for (var unit : units) {
            if (!unit.value().equals(before)) next.add(unit);
            else if (now != null && now.matches(CadastralUnit.FORM)) next.add(new CadastralUnit(now));
        }
        return next;
    }

    ApprovalDossier page(
            ApprovalId id,
            ApprovalStanding standing,
            List<OpenDeadline<ApprovalDeadline>> deadlines,
            List<Remark> remarks,
            List<Long> uncertain,
            long version) {
        var applied = Optional.ofNullable(application);
        var approved = Optional.ofNullable(approval);
        return new ApprovalDossier(
                id,
                displayName == null ? enterpriseName : displayName,
                enterpriseName,
                standing.organisationNumber(),
                standing.producerNumber(),
                farm,
                applied.map(ApprovalApplicationRegistered::network).orElse(null),
                standing.status(),
                Labels.of(standing.status()),
                ApprovedArea.of(standing.serviceAreas(), day),
                ApprovedArea.of(
                        applied.map(ApprovalApplicationRegistered::serviceAreas).orElse(List.of()), day),
                standing.brandRight(),
                standing.validKsl(),
                applied.map(ApprovalApplicationRegistered::occurredOn).orElse(null),
                approved.map(ProviderApproved::occurredOn).orElse(null),
                approved.map(ProviderApproved::validFrom).orElse(null),
                standing.status().isOver() ? ended : null,
                standing.conditions().stream()
                        .map(c -> new Condition(c.text().text(), c.deviation()))
                        .toList(),
                List.copyOf(deviations.values()),
                List.copyOf(audits),
                deadlines,
                List.copyOf(appeals.values()),
                applied.map(ApprovalApplicationRegistered::predecessor).orElse(null),
                standing.canonical(),
                remarks,
                uncertain,
                version);
    }
}
