package no.tunbok.command.pilot;

import static no.tunbok.command.judgement.CommonRule.*;
import static no.tunbok.command.judgement.Judgement.judge;
import static no.tunbok.command.judgement.Naming.judgeDecision;
import static no.tunbok.command.pilot.BodyNaming.*;
import static no.tunbok.command.pilot.PilotRule.*;

import java.util.Optional;
import no.tunbok.command.judgement.Judgement;
import no.tunbok.events.pilot.*;
import no.tunbok.events.reference.Municipalities;
import no.tunbok.events.reference.Programme;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.BodyKind;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * Which rules a fact breaks, given what else stands of the pilot. A rule about time is broken only if it is so however the
 * dates are read.
 */
final class FactJudgement {

    private final PilotState pilot;
    private final Occurred when;

    private FactJudgement(PilotState pilot, Occurred when) {
        this.pilot = pilot;
        this.when = when;
    }

    /** @param when it happened, given also that it has happened by now */
    static Judgement of(PilotEvent fact, Occurred when, PilotState pilot) {
        return new FactJudgement(pilot, when).judgeFact(fact);
    }

    /** Without a default, so that a new kind of fact must be given its rules. */
    private Judgement judgeFact(PilotEvent fact) {
        return switch (fact) {
            case PilotApplicationRegistered f -> judgeApplication(f);
            case PilotApplicationRejected f ->
                judge().that(pilot.awaitsDecisionOn(when), PI_18, "").and(judgeDecision(f.decision(), when));
            case PilotGrantAwarded f ->
                judge().that(
                                isPositive(f.amount())
                                        && pilot.paid()
                                                <= pilot.grantWith(f.amount().ore(), when),
                                PI_5,
                                "/amount/ore")
                        .that(pilot.awaitsDecisionOn(when), PI_18, "")
                        .and(judgeNames(f.owners(), when, "/owners"))
                        .and(judgeDecision(f.decision(), when));
            case CoFundingRegistered f ->
                judge().that(isPositiveIfTold(f.amount()), PI_5, "/amount/ore")
                        .and(judgeName(f.funder(), when, "/funder"));
            case GrantAmountChanged f ->
                judge().that(
                                f.delta().ore() != 0
                                        && pilot.grant() + f.delta().ore() >= Math.max(0, pilot.paid()),
                                PI_5,
                                "/delta/ore")
                        .that(pilot.hasGrantOn(when), PI_18, "")
                        .and(judgeDecision(f.decision(), when));
            case GrantPaymentRegistered f ->
                judge().that(isPositive(f.amount()) && mayBePaid(f.amount().ore()), PI_5, "/amount/ore");
            case GrantRepaymentRegistered f ->
                judge().that(isPositive(f.amount()) && mayBePaid(-f.amount().ore()), PI_5, "/amount/ore");
            case PilotStarted _ ->
                judge().that(pilot.hasGrantOn(when), PI_6, "/occurredOn")
                        .that(pilot.awaitsStartOn(when), PI_18, "")
                        .that(pilot.hasPilotMunicipalityOn(when), PI_8, "");
            case MunicipalityJoined f ->
                judge().that(
                                Municipalities.known().mayBeInUse(f.municipalityNumber(), f.organisationNumber(), when),
                                X_7,
                                "/municipalityNumber")
                        .that(
                                pilot.memberships().mayJoin(f.organisationNumber(), f.cityDistrict(), when),
                                PI_7,
                                "/occurredOn");
            case MunicipalityRoleChanged f ->
                judge().that(
                                pilot.memberships().takesPart(f.organisationNumber(), f.cityDistrict(), when),
                                PI_7,
                                "/organisationNumber");
            case MunicipalityLeft f ->
                judge().that(
                                pilot.memberships().mayLeave(f.organisationNumber(), f.cityDistrict(), when),
                                PI_7,
                                "/organisationNumber");
            case PartnerJoined f -> judgeName(f.partner(), when, "/partner");
            case MeasurePlanned f ->
                judge().that(!pilot.knows(f.measureId()), X_15, "/measureId")
                        .that((f.scope() == MeasureScope.MUNICIPAL) == (f.municipality() != null), PI_19, "/scope")
                        .that(pilot.measure(f.measureId()).mayBePlannedOn(when), PI_20, "/occurredOn");
            case MeasureStarted f ->
                judge().that(pilot.knows(f.measureId()), X_15, "/measureId")
                        .that(pilot.measure(f.measureId()).mayBeStartedOn(when), PI_20, "");
            case MeasureCompleted f -> judgeEnd(f.measureId());
            case MeasureDropped f -> judgeEnd(f.measureId());
            case WorkshopPlanned f ->
                judge().that(pilot.gathering(f.workshopId()).mayBePlannedOn(when), PI_10, "/workshopId");
            case WorkshopRescheduled f ->
                judge().that(pilot.gathering(f.workshopId()).mayBeMovedOn(when), PI_10, "/workshopId");
            case WorkshopHeld f -> judgeWorkshop(f);
            case WorkshopCancelled f ->
                judge().that(pilot.gathering(f.workshopId()).mayBeCancelledOn(when), PI_10, "/workshopId");
            case StudyTripMade _ -> judge().that(pilot.mayHappenOn(when), PI_9, "/occurredOn");
            case AccompanyingResearchEngaged f ->
                judgeName(f.lead(), when, "/lead").and(judgeNames(f.partners(), when, "/partners"));
            case ResearchReportPublished f -> judgeName(f.publisher(), when, "/publisher");
            case EffectReported f ->
                judge().that(!pilot.knows(f.effectId()), X_15, "/effectId")
                        .that(isHonest(f.basis(), f.preliminary()), PI_12, "/preliminary")
                        .and(judgeName(f.reportedBy(), when, "/reportedBy"));
            case EffectRevised f ->
                judge().that(pilot.knows(f.effectId()), X_15, "/effectId")
                        .that(isHonest(f.basis(), f.preliminary()), PI_12, "/preliminary")
                        .and(judgeName(f.reportedBy(), when, "/reportedBy"));
            case PilotExtended f ->
                judge().that(pilot.mayRunOn(when), PI_13, "/occurredOn")
                        .that(pilot.mayEndLater(f.newEnd(), when), PI_13, "/newEnd")
                        .and(judgeName(f.fundedBy(), when, "/fundedBy"))
                        .and(judgeDecision(f.decision(), when));
            case PilotConcluded _ -> judge().that(pilot.mayConcludeOn(when), PI_18, "/occurredOn");
            case PilotClosed f ->
                judge().that(f.settledAmount().ore() >= 0, PI_5, "/settledAmount/ore")
                        .that(pilot.mayBeClosedOn(when), PI_14, "")
                        .that(!pilot.isClosed(), PI_18, "")
                        .and(judgeDecision(f.decision(), when));
            case PilotDiscontinued f ->
                judge().that(pilot.mayBreakOffOn(when), PI_18, "").and(judgeDecision(f.decision(), when));
            case PilotDeadlinePassed f -> judge().that(f.fallsOnItsDay(), X_19, "/occurredOn");
            case IndicatorMeasured _, ReportSubmitted _ -> judge();
            case PilotDecisionReversed f -> judgeDecision(f.decision(), when);
            case PilotDuplicateMarked f -> judge().that(!f.canonical().equals(f.pilotId()), X_16, "/canonical");
            case PilotFactCorrected _,
                    PilotFactAnnulled _,
                    PilotFactMovedIn _,
                    PilotDecisionRectified _,
                    PilotRuleBroken _ -> judge().that(false, X_3, "/type");
        };
    }

    private Judgement judgeApplication(PilotApplicationRegistered f) {
        var programme = Programme.find(f.programmeCode());
        return judge().that(programme.isPresent(), X_15, "/programmeCode")
                .and(judgeTheme(programme, f.theme()))
                .that(
                        programme.isEmpty()
                                || when.mayHaveHappenedBy(programme.get().callDeadline()),
                        PI_1,
                        "/occurredOn")
                .that(
                        !f.applicants().isEmpty() && f.applicants().stream().allMatch(FactJudgement::mayApply),
                        PI_2,
                        "/applicants")
                .that(isPositiveIfTold(f.soughtAmount()), PI_5, "/soughtAmount/ore")
                .and(judgeNames(f.applicants(), when, "/applicants"));
    }

    /**
     * Every programme that there is takes all themes, but the next one need not.
     *
     * @param programme if there is such a one
     */
    static Judgement judgeTheme(Optional<Programme> programme, Theme theme) {
        return judge().that(programme.isEmpty() || programme.get().themes().contains(theme), PI_3, "/theme");
    }

    private static boolean mayApply(Body body) {
        return body.kind() == BodyKind.COUNTY_MUNICIPALITY || body.kind() == BodyKind.COUNTY_GOVERNOR;
    }

    private Judgement judgeEnd(MeasureId measure) {
        return judge().that(pilot.knows(measure), X_15, "/measureId")
                .that(pilot.measure(measure).mayBeEndedOn(when), PI_20, "");
    }

    private Judgement judgeWorkshop(WorkshopHeld f) {
        return judge().that(pilot.gathering(f.workshopId()).mayBeHeld(), PI_10, "/workshopId")
                .that(f.participatingPilots().contains(f.pilotId()), PI_11, "/participatingPilots")
                .that(
                        f.hostMunicipality() == null || Municipalities.known().mayBeInUse(f.hostMunicipality(), when),
                        X_7,
                        "/hostMunicipality")
                .that(f.measureIds().stream().allMatch(pilot::knows), X_15, "/measureIds")
                .that(pilot.mayHappenOn(when), PI_9, "/occurredOn");
    }

    /** Whether so much more may be paid: no more than is granted, and no more paid back than was paid. */
    private boolean mayBePaid(long more) {
        var paid = pilot.paid() + more;
        return paid >= 0 && paid <= pilot.grant();
    }

    private static boolean isPositive(Money amount) {
        return amount.ore() > 0;
    }

    private static boolean isPositiveIfTold(@Nullable Money amount) {
        return amount == null || isPositive(amount);
    }

    private boolean isHonest(EffectBasis basis, boolean preliminary) {
        return basis != EffectBasis.RESEARCH || preliminary || pilot.researchMayBeOutOn(when);
    }
}
