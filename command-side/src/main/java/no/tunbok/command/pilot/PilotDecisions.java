package no.tunbok.command.pilot;

import static no.tunbok.command.judgement.CommonRule.*;
import static no.tunbok.command.judgement.Judgement.judge;
import static no.tunbok.command.pilot.PilotRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.command.judgement.Circumstances;
import no.tunbok.command.judgement.Decision;
import no.tunbok.command.judgement.EntryUnknown;
import no.tunbok.command.judgement.Judgement;
import no.tunbok.command.judgement.Mode;
import no.tunbok.events.history.Correction;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.History;
import no.tunbok.events.pilot.*;
import no.tunbok.events.reference.Bodies;
import no.tunbok.events.reference.Municipalities;
import no.tunbok.events.reference.Programme;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.BodyKind;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/** The rules of a pilot's life. Pure: no clock, no chance, no framework. */
final class PilotDecisions {

    /** Days between a fact and its telling after which a reason is expected. */
    private static final int LATE_AFTER_DAYS = 30;

    /** Characters that an explanation has at least when no reason fits. */
    private static final int EXPLANATION_AT_LEAST = 10;

    private PilotDecisions() {}

    /** @throws EntryUnknown if the pilot has no history and this does not open it */
    static Decision<PilotEvent> decide(
            Mode mode, PilotEvent fact, History<PilotEvent> history, Circumstances circumstances) {
        var number = history.records().size();
        var facts = history.standing();
        if (number == 0 && !(fact instanceof PilotApplicationRegistered)) throw new EntryUnknown(fact.pilotId());
        if (facts.stream().anyMatch(s -> s.number() == 0 && s.fact().equals(fact))) return Decision.nothingNew();

        return fact.correction()
                .map(c -> judgeCorrection(fact, c, history, circumstances)
                        .conclude(mode, fact, rule -> remark(fact, c.target(), rule.number())))
                .orElseGet(() -> judge().that(number == 0 || !(fact instanceof PilotApplicationRegistered), X_3, "")
                        .and(judgeTime(fact, circumstances), "")
                        .and(judgeFact(fact, PilotState.of(facts)), "")
                        .conclude(mode, fact, rule -> remark(fact, number, rule.number())));
    }

    private static PilotEvent remark(PilotEvent fact, long about, String rule) {
        return new PilotRuleBroken(fact.pilotId(), fact.occurredOn(), about, rule);
    }

    private static Judgement judgeTime(PilotEvent fact, Circumstances circumstances) {
        var today = circumstances.today();
        var told = circumstances.envelope().telling();
        return judgeNotInFuture(fact, today)
                .that(
                        told.lateReason() != null
                                || !fact.occurredOn()
                                        .to()
                                        .plusDays(LATE_AFTER_DAYS)
                                        .isBefore(today),
                        X_2,
                        "/lateReason");
    }

    private static Judgement judgeNotInFuture(PilotEvent fact, LocalDate today) {
        return judge().that(fact.occurredOn().mayHaveHappenedBy(today), X_1, "/occurredOn/from");
    }

    /** A correction is judged twice: may that fact be corrected, and is what should have been told instead possible? */
    private static Judgement judgeCorrection(
            PilotEvent fact, Correction<PilotEvent> correction, History<PilotEvent> history, Circumstances told) {
        var target = history.records().stream()
                .filter(r -> r.number() == correction.target() && history.counts(r.number()))
                .map(r -> r.fact())
                .filter(f -> f.remark().isEmpty())
                .findFirst();
        var instead = correction.instead();
        var judgement = judgeNotInFuture(fact, told.today()).and(judgeReason(fact), "");
        if (instead == null) {
            return judgement.that(target.isPresent() && correction.target() > 0, X_3, "/target");
        }
        var without = history.standing().stream()
                .filter(s -> s.number() != correction.target())
                .toList();
        return judgement
                .that(target.filter(f -> f.correction().isEmpty()).isPresent(), X_3, "/target")
                .that(target.isEmpty() || target.get().getClass() == instead.getClass(), X_3, "/instead/type")
                .and(judgeNotInFuture(instead, told.today()), "/instead")
                .and(judgeFact(instead, PilotState.of(without)), "/instead");
    }

    private static Judgement judgeReason(PilotEvent fact) {
        return switch (fact) {
            case PilotFactCorrected f -> judgeReason(f.reason(), f.explanation(), f.orderedBy());
            case PilotFactAnnulled f -> judgeReason(f.reason(), f.explanation(), f.orderedBy());
            default -> judge(); // the compiler can't know that only these two correct something
        };
    }

    private static Judgement judgeReason(CorrectionReason reason, Confidential explanation, String orderedBy) {
        int least = reason == CorrectionReason.OTHER ? EXPLANATION_AT_LEAST : 1;
        return judge().that(explanation.text().strip().length() >= least, X_4, "/explanation")
                .that(!orderedBy.isBlank(), X_4, "/orderedBy");
    }

    /** Without a default, so that a new kind of fact must be given its rules. */
    private static Judgement judgeFact(PilotEvent fact, PilotState pilot) {
        var when = fact.occurredOn();
        return switch (fact) {
            case PilotApplicationRegistered f -> judgeApplication(f);
            case PilotApplicationRejected f ->
                judge().that(pilot.awaitsDecision(), PI_18, "").and(judgeDecision(f.decision(), when), "/decision");
            case PilotGrantAwarded f ->
                judge().that(f.amount().ore() > 0, PI_5, "/amount/ore")
                        .that(pilot.awaitsDecision(), PI_18, "")
                        .and(judgeNames(f.owners(), when, "/owners"), "")
                        .and(judgeDecision(f.decision(), when), "/decision");
            case CoFundingRegistered f ->
                judge().that(f.amount() == null || f.amount().ore() > 0, PI_5, "/amount/ore")
                        .and(judgeName(f.funder(), when, "/funder"), "");
            case GrantAmountChanged f ->
                judge().that(
                                f.delta().ore() != 0
                                        && pilot.grant() + f.delta().ore() > 0
                                        && pilot.paid()
                                                <= pilot.grant() + f.delta().ore(),
                                PI_5,
                                "/delta/ore")
                        .and(judgeDecision(f.decision(), when), "/decision");
            case GrantPaymentRegistered f ->
                judge().that(
                                f.amount().ore() > 0
                                        && pilot.paid() + f.amount().ore() <= pilot.grant(),
                                PI_5,
                                "/amount/ore");
            case GrantRepaymentRegistered f -> judge().that(f.amount().ore() > 0, PI_5, "/amount/ore");
            case PilotStarted _ ->
                judge().that(pilot.mayStartOn(when), PI_6, "/occurredOn")
                        .that(pilot.namesPilotMunicipality(), PI_8, "");
            case MunicipalityJoined f ->
                judge().that(
                                Municipalities.known()
                                        .find(f.municipalityNumber(), when)
                                        .filter(m -> m.organisationNumber().equals(f.organisationNumber()))
                                        .isPresent(),
                                X_7,
                                "/municipalityNumber")
                        .that(pilot.mayJoin(f.organisationNumber(), f.cityDistrict(), when), PI_7, "/occurredOn");
            case MunicipalityRoleChanged f ->
                judge().that(
                                pilot.takesPart(f.organisationNumber(), f.cityDistrict(), when),
                                PI_7,
                                "/organisationNumber");
            case MunicipalityLeft f ->
                judge().that(
                                pilot.takesPart(f.organisationNumber(), f.cityDistrict(), when),
                                PI_7,
                                "/organisationNumber");
            case PartnerJoined f -> judgeName(f.partner(), when, "/partner");
            case MeasurePlanned f ->
                judge().that(!pilot.knows(f.measureId()), X_15, "/measureId")
                        .that((f.scope() == MeasureScope.MUNICIPAL) == (f.municipality() != null), X_15, "/scope");
            case MeasureStarted f -> judge().that(pilot.knows(f.measureId()), X_15, "/measureId");
            case MeasureCompleted f -> judge().that(pilot.knows(f.measureId()), X_15, "/measureId");
            case MeasureDropped f -> judge().that(pilot.knows(f.measureId()), X_15, "/measureId");
            case WorkshopPlanned f -> judge().that(!pilot.knows(f.workshopId()), PI_10, "/workshopId");
            case WorkshopRescheduled f -> judge().that(pilot.isPlanned(f.workshopId()), PI_10, "/workshopId");
            case WorkshopHeld f -> judgeWorkshop(f, pilot);
            case WorkshopCancelled f -> judge().that(pilot.isPlanned(f.workshopId()), PI_10, "/workshopId");
            case StudyTripMade _ -> judge().that(pilot.mayRunOn(when), PI_9, "/occurredOn");
            case AccompanyingResearchEngaged f ->
                judgeName(f.lead(), when, "/lead").and(judgeNames(f.partners(), when, "/partners"), "");
            case ResearchReportPublished f -> judgeName(f.publisher(), when, "/publisher");
            case EffectReported f ->
                judge().that(!pilot.knows(f.effectId()), X_15, "/effectId")
                        .that(isHonest(f.basis(), f.preliminary(), when, pilot), PI_12, "/preliminary")
                        .and(judgeName(f.reportedBy(), when, "/reportedBy"), "");
            case EffectRevised f ->
                judge().that(pilot.knows(f.effectId()), X_15, "/effectId")
                        .that(isHonest(f.basis(), f.preliminary(), when, pilot), PI_12, "/preliminary")
                        .and(judgeName(f.reportedBy(), when, "/reportedBy"), "");
            case PilotExtended f ->
                judge().that(pilot.runs() && pilot.endsBefore(f.newEnd()), PI_13, "/newEnd")
                        .and(judgeName(f.fundedBy(), when, "/fundedBy"), "")
                        .and(judgeDecision(f.decision(), when), "/decision");
            case PilotConcluded _ -> judge().that(pilot.mayEndOn(when), PI_18, "/occurredOn");
            case PilotClosed f ->
                judge().that(f.settledAmount().ore() >= 0, PI_5, "/settledAmount/ore")
                        .that(pilot.mayClose(), PI_14, "")
                        .and(judgeDecision(f.decision(), when), "/decision");
            case PilotDiscontinued f ->
                judge().that(pilot.runs(), PI_18, "").and(judgeDecision(f.decision(), when), "/decision");
            case IndicatorMeasured _, ReportSubmitted _ -> judge();
            case PilotFactCorrected _, PilotFactAnnulled _, PilotRuleBroken _ -> judge().that(false, X_3, "/type");
        };
    }

    private static Judgement judgeApplication(PilotApplicationRegistered f) {
        var programme = Programme.find(f.programmeCode());
        return judge().that(
                        programme.filter(p -> p.themes().contains(f.theme())).isPresent(), PI_3, "/theme")
                .that(
                        programme.isEmpty()
                                || f.occurredOn()
                                        .mayHaveHappenedBy(programme.get().callDeadline()),
                        PI_1,
                        "/occurredOn")
                .that(
                        !f.applicants().isEmpty() && f.applicants().stream().allMatch(PilotDecisions::mayApply),
                        PI_2,
                        "/applicants")
                .that(f.soughtAmount() == null || f.soughtAmount().ore() > 0, PI_5, "/soughtAmount/ore")
                .and(judgeNames(f.applicants(), f.occurredOn(), "/applicants"), "");
    }

    private static boolean mayApply(Body body) {
        return body.kind() == BodyKind.COUNTY_MUNICIPALITY || body.kind() == BodyKind.COUNTY_GOVERNOR;
    }

    private static Judgement judgeWorkshop(WorkshopHeld f, PilotState pilot) {
        return judge().that(!pilot.knows(f.workshopId()) || pilot.isPlanned(f.workshopId()), PI_10, "/workshopId")
                .that(f.participatingPilots().contains(f.pilotId()), PI_11, "/participatingPilots")
                .that(
                        f.hostMunicipality() == null
                                || Municipalities.known()
                                        .find(f.hostMunicipality(), f.occurredOn())
                                        .isPresent(),
                        X_7,
                        "/hostMunicipality")
                .that(f.measureIds().stream().allMatch(pilot::knows), X_15, "/measureIds")
                .that(pilot.mayRunOn(f.occurredOn()), PI_9, "/occurredOn");
    }

    private static boolean isHonest(EffectBasis basis, boolean preliminary, Occurred when, PilotState pilot) {
        return basis != EffectBasis.RESEARCH || preliminary || pilot.researchMayBeOutOn(when);
    }

    private static Judgement judgeDecision(IndividualDecision decision, Occurred when) {
        return judge().that(!decision.grounds().text().isBlank(), X_10, "/grounds")
                .that(isNamedAsThen(decision.decidedBy(), when), X_10, "/decidedBy");
    }

    private static Judgement judgeNames(List<Body> bodies, Occurred when, String pointer) {
        var judgement = judge();
        for (int i = 0; i < bodies.size(); i++) {
            judgement = judgement.and(judgeName(bodies.get(i), when, pointer + "/" + i), "");
        }
        return judgement;
    }

    private static Judgement judgeName(Body body, Occurred when, String pointer) {
        return judge().that(isNamedAsThen(body, when), PI_16, pointer + "/name");
    }

    /** Whether the body was called so and was that; nothing can be said of a body that the register does not know. */
    private static boolean isNamedAsThen(Body body, Occurred when) {
        var number = body.organisationNumber();
        if (number == null) return true;
        var names = Bodies.known().namesOn(number, when);
        return names.isEmpty() || names.stream().anyMatch(n -> n.name().equals(body.name()) && n.kind() == body.kind());
    }

    /** The fact for each pilot that it concerns: a joint workshop is a fact of every one that took part (PI-11). */
    static List<PilotEvent> toEachPilot(PilotEvent fact) {
        if (!(fact instanceof WorkshopHeld f)) return List.of(fact);
        return Stream.concat(Stream.of(f.pilotId()), f.participatingPilots().stream())
                .distinct()
                .<PilotEvent>map(pilot -> new WorkshopHeld(
                        pilot,
                        f.occurredOn(),
                        f.workshopId(),
                        f.kind(),
                        f.title(),
                        f.format(),
                        f.place(),
                        f.hostMunicipality(),
                        f.participatingPilots().isEmpty() ? List.of(f.pilotId()) : f.participatingPilots(),
                        f.attendance(),
                        f.alsoPresent(),
                        f.topics(),
                        f.measureIds()))
                .toList();
    }
}
