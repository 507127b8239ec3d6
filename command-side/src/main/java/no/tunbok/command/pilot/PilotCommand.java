package no.tunbok.command.pilot;

import static no.tunbok.command.judgement.Mode.DECIDE;
import static no.tunbok.command.judgement.Mode.REGISTER;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.tunbok.command.judgement.Mode;
import no.tunbok.events.pilot.*;

/**
 * Everything that may be asked of a pilot, and the fact that each command puts forward. A decision can also be registered
 * afterwards, as something that was decided then.
 */
enum PilotCommand {
    REGISTER_APPLICATION(REGISTER, PilotApplicationRegistered.class),
    REJECT_APPLICATION(DECIDE, PilotApplicationRejected.class),
    REGISTER_REJECTION(REGISTER, PilotApplicationRejected.class),
    AWARD_GRANT(DECIDE, PilotGrantAwarded.class),
    REGISTER_GRANT_AWARD(REGISTER, PilotGrantAwarded.class),
    REGISTER_CO_FUNDING(REGISTER, CoFundingRegistered.class),
    ADJUST_GRANT(DECIDE, GrantAmountChanged.class),
    REGISTER_GRANT_ADJUSTMENT(REGISTER, GrantAmountChanged.class),
    REGISTER_GRANT_PAYMENT(REGISTER, GrantPaymentRegistered.class),
    REGISTER_GRANT_REPAYMENT(REGISTER, GrantRepaymentRegistered.class),
    START_PILOT(REGISTER, PilotStarted.class),
    ADD_MUNICIPALITY(REGISTER, MunicipalityJoined.class),
    CHANGE_MUNICIPALITY_ROLE(REGISTER, MunicipalityRoleChanged.class),
    REMOVE_MUNICIPALITY(REGISTER, MunicipalityLeft.class),
    REGISTER_PARTNER(REGISTER, PartnerJoined.class),
    PLAN_MEASURE(REGISTER, MeasurePlanned.class),
    START_MEASURE(REGISTER, MeasureStarted.class),
    COMPLETE_MEASURE(REGISTER, MeasureCompleted.class),
    DROP_MEASURE(REGISTER, MeasureDropped.class),
    PLAN_WORKSHOP(REGISTER, WorkshopPlanned.class),
    RESCHEDULE_WORKSHOP(REGISTER, WorkshopRescheduled.class),
    REGISTER_WORKSHOP(REGISTER, WorkshopHeld.class),
    CANCEL_WORKSHOP(REGISTER, WorkshopCancelled.class),
    REGISTER_STUDY_TRIP(REGISTER, StudyTripMade.class),
    ENGAGE_RESEARCH(REGISTER, AccompanyingResearchEngaged.class),
    REGISTER_RESEARCH_REPORT(REGISTER, ResearchReportPublished.class),
    REGISTER_EFFECT(REGISTER, EffectReported.class),
    REVISE_EFFECT(REGISTER, EffectRevised.class),
    REGISTER_INDICATOR(REGISTER, IndicatorMeasured.class),
    EXTEND_PILOT(DECIDE, PilotExtended.class),
    REGISTER_EXTENSION(REGISTER, PilotExtended.class),
    CONCLUDE_PILOT(REGISTER, PilotConcluded.class),
    SUBMIT_REPORT(REGISTER, ReportSubmitted.class),
    CLOSE_PILOT(DECIDE, PilotClosed.class),
    REGISTER_CLOSING(REGISTER, PilotClosed.class),
    DISCONTINUE_PILOT(DECIDE, PilotDiscontinued.class),
    REGISTER_DISCONTINUATION(REGISTER, PilotDiscontinued.class),
    REGISTER_PASSED_DEADLINE(REGISTER, PilotDeadlinePassed.class),
    CORRECT_FACT(DECIDE, PilotFactCorrected.class),
    ANNUL_FACT(DECIDE, PilotFactAnnulled.class),
    RECTIFY_DECISION(DECIDE, PilotDecisionRectified.class),
    REVERSE_DECISION(DECIDE, PilotDecisionReversed.class),
    REGISTER_REVERSAL(REGISTER, PilotDecisionReversed.class),
    MARK_DUPLICATE(DECIDE, PilotDuplicateMarked.class);

    private final Mode mode;
    private final Class<? extends PilotEvent> fact;

    PilotCommand(Mode mode, Class<? extends PilotEvent> fact) {
        this.mode = mode;
        this.fact = fact;
    }

    /** Whether it decides or registers. */
    Mode mode() {
        return mode;
    }

    /** What it puts forward. */
    Class<? extends PilotEvent> fact() {
        return fact;
    }

    /** Its name in an address: {@code register-workshop}. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PilotCommand> find(String path) {
        return Arrays.stream(values()).filter(c -> c.path().equals(path)).findFirst();
    }
}
