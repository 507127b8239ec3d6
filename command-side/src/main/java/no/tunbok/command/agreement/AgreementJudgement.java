package no.tunbok.command.agreement;

import static no.tunbok.command.agreement.AgreementRule.*;
import static no.tunbok.command.agreement.ProcurementJudgement.judgeTax;
import static no.tunbok.command.judgement.CommonRule.*;
import static no.tunbok.command.judgement.Judgement.judge;

import no.tunbok.command.judgement.Judgement;
import no.tunbok.events.agreement.*;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;

/**
 * Which rules a fact breaks, given what else stands of the agreement. A rule about time is broken only if it is so however the
 * dates are read.
 */
final class AgreementJudgement {

    /** Months that a trial lasts at most (FA-14). */
    private static final int TRIAL_MONTHS = 6;

    private final AgreementState agreement;
    private final Occurred when;
    private final ProcurementJudgement procurement;
    private final CallOffJudgement callOffs;

    private AgreementJudgement(AgreementState agreement, Occurred when, Approvals approvals) {
        this.agreement = agreement;
        this.when = when;
        this.procurement = new ProcurementJudgement(agreement, when, approvals);
        this.callOffs = new CallOffJudgement(agreement, when, approvals);
    }

    /**
     * @param when it happened, given also that it has happened by now
     * @param approvals what is known of the participants' approvals
     */
    static Judgement of(AgreementEvent fact, Occurred when, AgreementState agreement, Approvals approvals) {
        return new AgreementJudgement(agreement, when, approvals).judgeFact(fact);
    }

    /** Without a default, so that a new kind of fact must be given its rules. */
    private Judgement judgeFact(AgreementEvent fact) {
        return switch (fact) {
            case FrameworkPlanned f -> procurement.plan(f);
            case MarketDialogueHeld _ -> unlessOver();
            case ContractNoticePublished f -> unlessOver().and(procurement.notice(f));
            case ProcurementCancelled f ->
                judge().that(agreement.mayBeCancelledOn(when), FA_22, "").and(DecisionJudgement.of(f.decision(), when));
            case FrameworkAwarded f -> unlessOver().and(procurement.award(f));
            case FrameworkSigned _ ->
                unlessOver()
                        .that(agreement.mayBeSignedOn(when), FA_22, "")
                        .that(agreement.isPastStandstillOn(when), FA_16, "/occurredOn");
            case FrameworkEnteredIntoForce f -> unlessOver().and(procurement.entryIntoForce(f));
            case TrialPeriodStarted f ->
                unlessOver()
                        .that(agreement.mayStartTrialOn(when), FA_22, "")
                        .that(!f.lastDay().isBefore(when.from()), FA_16, "/lastDay")
                        .that(f.lastDay().isBefore(when.to().plusMonths(TRIAL_MONTHS)), FA_14, "/lastDay");
            case TrialPeriodEnded _ -> judge().that(agreement.mayEndTrialOn(when), FA_22, "");
            case OptionExercised f -> procurement.option(f);
            case FrameworkModified f ->
                unlessOver()
                        .that(agreement.isAwardedOn(when), FA_22, "")
                        .that(f.legalBasis() != null && !f.legalBasis().isBlank(), FA_15, "/legalBasis")
                        .and(judgeTax(f.valueEffect(), "/valueEffect"))
                        .and(DecisionJudgement.of(f.decision(), when));
            case PriceAdjusted _ -> unlessOver().that(agreement.isInForceOn(when), FA_22, "");
            case ParticipantSucceeded f ->
                unlessOver()
                        .and(judgeKnown(f.participant()))
                        .that(!f.successor().equals(f.participant()), X_15, "/successor")
                        .and(DecisionJudgement.of(f.decision(), when));
            case ParticipantUnblocked f ->
                judgeKnown(f.participant()).that(mayBeBlocked(f.participant()), FA_22, "/participant");
            case MiniCompetitionHeld f -> unlessOver().and(callOffs.competition(f));
            case CallOffMade f -> callOffs.made(f);
            case CallOffChanged f -> callOffs.changed(f);
            case DeliveryReported f -> callOffs.delivered(f);
            case CallOffEnded f -> callOffs.ended(f);
            case CallOffCompleted f -> callOffs.completed(f);
            case NonConformityRegistered f ->
                judgeKnown(f.participant())
                        .that(f.callOffId() == null || agreement.knows(f.callOffId()), X_15, "/callOffId");
            case WarningGiven f ->
                judgeKnown(f.participant()).that(!f.correctionBy().isBefore(when.from()), FA_16, "/correctionBy");
            case ParticipantBlocked f -> judgeKnown(f.participant());
            case ParticipantLeft f ->
                unlessOver()
                        .and(judgeKnown(f.participant()))
                        .that(!hasLeft(f.participant()), FA_22, "/participant")
                        .and(DecisionJudgement.of(f.decision(), when));
            case FrameworkTerminated f -> unlessOver().and(judgeTermination(f));
            case FrameworkExhausted _ ->
                judge().that(agreement.ceiling().mayBeReached(), FA_3, "").that(!agreement.isExhausted(), FA_22, "");
            case FrameworkExpired _ -> judge().that(agreement.mayExpireOn(when), FA_22, "/occurredOn");
            case CeilingNeared _ -> judge();
            case AgreementDeadlinePassed f -> judge().that(f.fallsOnItsDay(), X_19, "/occurredOn");
            case AgreementIdentityUpdated f -> judgeIdentity(f);
            case AgreementDecisionReversed f -> DecisionJudgement.of(f.decision(), when);
            case AgreementDuplicateMarked f -> judge().that(!f.canonical().equals(f.agreementId()), X_16, "/canonical");
            case AgreementFactCorrected _,
                    AgreementFactAnnulled _,
                    AgreementFactMovedIn _,
                    AgreementDecisionRectified _,
                    AgreementRuleBroken _ -> judge().that(false, X_3, "/type");
        };
    }

    /** What an agreement that is over takes no more. Options and call-offs have rules of their own for that. */
    private Judgement unlessOver() {
        return judge().that(!agreement.wasOverBefore(when), FA_17, "");
    }

    private Judgement judgeKnown(OrganisationNumber participant) {
        return judge().that(agreement.participant(participant).isPresent(), X_15, "/participant");
    }

    private boolean mayBeBlocked(OrganisationNumber participant) {
        return agreement
                .participant(participant)
                .map(p -> p.blocks().stream().anyMatch(block -> block.mayBeOn(when)))
                .orElse(true);
    }

    private boolean hasLeft(OrganisationNumber participant) {
        return agreement.participant(participant).filter(p -> p.left() != null).isPresent();
    }

    private Judgement judgeTermination(FrameworkTerminated f) {
        var hasCause = f.justCause() != null && !f.justCause().text().isBlank();
        return judge().that(agreement.mayBeTerminatedOn(when), FA_22, "")
                .that(
                        f.kind() == TerminationKind.MUTUAL || agreement.mayGiveNoticeOn(when, hasCause),
                        FA_14,
                        "/justCause")
                .that(
                        f.noticeGivenOn() == null || !f.noticeGivenOn().isAfter(f.effectiveFrom()),
                        FA_16,
                        "/effectiveFrom")
                .and(DecisionJudgement.of(f.decision(), when));
    }

    private Judgement judgeIdentity(AgreementIdentityUpdated f) {
        return switch (f.kind()) {
            case TITLE -> judge();
            case BUYER_NUMBER ->
                judgeNumbers(f)
                        .that(
                                !OrganisationNumber.isValid(f.oldValue())
                                        || agreement.standing().isBuyer(new OrganisationNumber(f.oldValue())),
                                X_15,
                                "/oldValue");
            case PARTICIPANT_NUMBER ->
                judgeNumbers(f)
                        .that(
                                !OrganisationNumber.isValid(f.oldValue())
                                        || agreement
                                                .participant(new OrganisationNumber(f.oldValue()))
                                                .isPresent(),
                                X_15,
                                "/oldValue");
        };
    }

    private static Judgement judgeNumbers(AgreementIdentityUpdated f) {
        return judge().that(OrganisationNumber.isValid(f.oldValue()), X_5, "/oldValue")
                .that(OrganisationNumber.isValid(f.newValue()), X_5, "/newValue");
    }
}
