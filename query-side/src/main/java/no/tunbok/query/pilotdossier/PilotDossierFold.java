package no.tunbok.query.pilotdossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.Remark;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.AccompanyingResearchEngaged;
import no.tunbok.events.pilot.CoFundingRegistered;
import no.tunbok.events.pilot.EffectReported;
import no.tunbok.events.pilot.EffectRevised;
import no.tunbok.events.pilot.GrantAmountChanged;
import no.tunbok.events.pilot.GrantPaymentRegistered;
import no.tunbok.events.pilot.GrantRepaymentRegistered;
import no.tunbok.events.pilot.IndicatorMeasured;
import no.tunbok.events.pilot.MeasureCompleted;
import no.tunbok.events.pilot.MeasureDropped;
import no.tunbok.events.pilot.MeasurePlanned;
import no.tunbok.events.pilot.MeasureStarted;
import no.tunbok.events.pilot.MunicipalityJoined;
import no.tunbok.events.pilot.MunicipalityLeft;
import no.tunbok.events.pilot.MunicipalityRoleChanged;
import no.tunbok.events.pilot.PartnerJoined;
import no.tunbok.events.pilot.PilotApplicationRegistered;
import no.tunbok.events.pilot.PilotApplicationRejected;
import no.tunbok.events.pilot.PilotClosed;
import no.tunbok.events.pilot.PilotConcluded;
import no.tunbok.events.pilot.PilotDeadline;
import no.tunbok.events.pilot.PilotDeadlinePassed;
import no.tunbok.events.pilot.PilotDecisionRectified;
import no.tunbok.events.pilot.PilotDecisionReversed;
import no.tunbok.events.pilot.PilotDiscontinued;
import no.tunbok.events.pilot.PilotDuplicateMarked;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotExtended;
import no.tunbok.events.pilot.PilotFactAnnulled;
import no.tunbok.events.pilot.PilotFactCorrected;
import no.tunbok.events.pilot.PilotFactMovedIn;
import no.tunbok.events.pilot.PilotGrantAwarded;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.pilot.PilotStarted;
import no.tunbok.events.pilot.ReportSubmitted;
import no.tunbok.events.pilot.ResearchReportPublished;
import no.tunbok.events.pilot.StudyTripMade;
import no.tunbok.events.pilot.WorkshopCancelled;
import no.tunbok.events.pilot.WorkshopHeld;
import no.tunbok.events.pilot.WorkshopPlanned;
import no.tunbok.events.pilot.WorkshopRescheduled;
import no.tunbok.events.reference.Programme;
import no.tunbok.query.entrydossier.OpenDeadline;
import org.jspecify.annotations.Nullable;

/** Takes the facts one by one and has a page when they are taken; it can take any fact at any time. */
final class PilotDossierFold {

    private @Nullable PilotApplicationRegistered application;
    private final Course course = new Course();
    private final Grant.Fold grant = new Grant.Fold();
    private final Participation.Fold municipalities = new Participation.Fold();
    private final Measure.Fold measures = new Measure.Fold();
    private final Workshop.Fold workshops = new Workshop.Fold();
    private final Effect.Fold effects = new Effect.Fold();
    private final List<CoFunding> coFunding = new ArrayList<>();
    private final List<Partner> partners = new ArrayList<>();
    private final List<StudyTrip> studyTrips = new ArrayList<>();
    private final List<Research.Engagement> engagements = new ArrayList<>();
    private final List<Research.Publication> publications = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Report> reports = new ArrayList<>();

    /** Without a default, so that a new fact must be given a meaning. */
    void take(Standing<PilotEvent> told) {
        long number = told.number();
        switch (told.fact()) {
            case PilotApplicationRegistered f -> application = f;
            case PilotApplicationRejected _ -> course.rejected();
            case PilotGrantAwarded f -> {
                course.granted();
                grant.awarded(f);
            }
            case CoFundingRegistered f ->
                coFunding.add(new CoFunding(
                        number,
                        f.occurredOn(),
                        f.funder(),
                        f.amount(),
                        f.purpose().text(),
                        f.period()));
            case GrantAmountChanged f -> grant.changed(f);
            case GrantPaymentRegistered f -> grant.paid(f.amount());
            case GrantRepaymentRegistered f -> grant.repaid(f.amount());
            case PilotStarted f -> course.started(f.occurredOn());
            case MunicipalityJoined f -> municipalities.joined(f, told.occurred());
            case MunicipalityRoleChanged f -> municipalities.changed(f, told.occurred());
            case MunicipalityLeft f -> municipalities.left(f, told.occurred());
            case PartnerJoined f -> partners.add(new Partner(f.partner(), f.contribution(), f.occurredOn()));
            case MeasurePlanned f -> measures.planned(f);
            case MeasureStarted f -> measures.started(f.measureId(), f.occurredOn());
            case MeasureCompleted f -> measures.completed(f.measureId(), f.occurredOn());
            case MeasureDropped f -> measures.dropped(f);
            case WorkshopPlanned f -> workshops.planned(told, f);
            case WorkshopRescheduled f -> workshops.rescheduled(told, f);
            case WorkshopHeld f -> workshops.held(told, f);
            case WorkshopCancelled f -> workshops.cancelled(told, f);
            case StudyTripMade f -> studyTrips.add(trip(number, f));
            case AccompanyingResearchEngaged f ->
                engagements.add(new Research.Engagement(number, f.occurredOn(), f.lead(), f.partners(), f.topics()));
            case ResearchReportPublished f ->
                publications.add(new Research.Publication(number, f.occurredOn(), f.title(), f.publisher(), f.url()));
            case EffectReported f -> effects.reported(f);
            case EffectRevised f -> effects.revised(f);
            case IndicatorMeasured f ->
                indicators.add(new Indicator(number, f.code(), f.value(), f.unit(), f.occurredOn()));
            case PilotExtended f -> course.extended(f);
            case PilotConcluded f -> course.concluded(f.occurredOn());
            case ReportSubmitted f -> {
                course.reported(f);
                reports.add(new Report(number, f.kind(), f.title(), f.occurredOn(), f.publishedOn(), f.url()));
            }
            case PilotClosed f -> course.closed(f.occurredOn());
            case PilotDiscontinued f -> course.discontinued(f.occurredOn());
            case PilotDeadlinePassed _ -> {
                // it is told in the history
            }
            case PilotFactCorrected _,
                    PilotFactAnnulled _,
                    PilotFactMovedIn _,
                    PilotDecisionRectified _,
                    PilotDecisionReversed _,
                    PilotDuplicateMarked _,
                    PilotRuleBroken _ -> {
                // the history has carried them out
            }
        }
    }

    PilotDossier page(
            PilotId id,
            LocalDate day,
            List<Deadline<PilotDeadline>> deadlines,
            List<Remark> remarks,
            List<Long> uncertain,
            long version) {
        var applied = Optional.ofNullable(application);
        return new PilotDossier(
                id,
                applied.map(PilotApplicationRegistered::name).orElse(null),
                applied.map(PilotApplicationRegistered::programmeCode).orElse(null),
                applied.flatMap(a -> Programme.find(a.programmeCode()))
                        .map(Programme::name)
                        .orElse(null),
                applied.map(PilotApplicationRegistered::theme).orElse(null),
                course.status(),
                course.status().text(),
                applied.map(PilotApplicationRegistered::occurredOn).orElse(null),
                applied.map(PilotApplicationRegistered::applicants).orElse(List.of()),
                owners(day),
                grant.grant(),
                List.copyOf(coFunding),
                course.startedOn(),
                end(),
                course.concludedOn(),
                course.closedOn(),
                course.discontinuedOn(),
                municipalities.participations(),
                List.copyOf(partners),
                measures.measures(),
                workshops.workshops(),
                List.copyOf(studyTrips),
                new Research(List.copyOf(engagements), List.copyOf(publications)),
                effects.effects(),
                List.copyOf(indicators),
                List.copyOf(reports),
                OwedReport.of(deadlines),
                OpenDeadline.of(deadlines, Labels::of, day),
                remarks,
                uncertain,
                version);
    }

    private List<Owner> owners(LocalDate day) {
        var award = grant.award();
        return award == null
                ? List.of()
                : award.owners().stream().map(body -> Owner.of(body, day)).toList();
    }

    private End end() {
        var award = grant.award();
        var extension = course.lastExtension();
        return new End(
                award == null ? null : award.period().to(),
                extension.map(PilotExtended::newEnd).orElse(null),
                extension.map(PilotExtended::fundedBy).orElse(null));
    }

    private static StudyTrip trip(long number, StudyTripMade fact) {
        var purpose = fact.purpose();
        return new StudyTrip(
                number,
                fact.occurredOn(),
                fact.title(),
                fact.participants(),
                fact.visited(),
                purpose == null ? null : purpose.text());
    }
}
