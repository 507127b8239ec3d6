package no.tunbok.command.agreement;

import static no.tunbok.command.judgement.Mode.DECIDE;
import static no.tunbok.command.judgement.Mode.REGISTER;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.tunbok.command.judgement.Mode;
import no.tunbok.events.agreement.*;

/**
 * Everything that may be asked of a framework agreement, and the fact that each command puts forward. A decision can also be registered
 * afterwards, as something that was decided then.
 */
enum AgreementCommand {
    PLAN_AGREEMENT(REGISTER, FrameworkPlanned.class),
    REGISTER_MARKET_DIALOGUE(REGISTER, MarketDialogueHeld.class),
    ANNOUNCE_AGREEMENT(DECIDE, ContractNoticePublished.class),
    REGISTER_NOTICE(REGISTER, ContractNoticePublished.class),
    CANCEL_PROCUREMENT(DECIDE, ProcurementCancelled.class),
    REGISTER_CANCELLATION(REGISTER, ProcurementCancelled.class),
    AWARD_AGREEMENT(DECIDE, FrameworkAwarded.class),
    REGISTER_AWARD(REGISTER, FrameworkAwarded.class),
    REGISTER_SIGNING(REGISTER, FrameworkSigned.class),
    REGISTER_ENTRY_INTO_FORCE(REGISTER, FrameworkEnteredIntoForce.class),
    START_TRIAL(REGISTER, TrialPeriodStarted.class),
    END_TRIAL(REGISTER, TrialPeriodEnded.class),
    EXERCISE_OPTION(DECIDE, OptionExercised.class),
    REGISTER_OPTION(REGISTER, OptionExercised.class),
    MODIFY_AGREEMENT(DECIDE, FrameworkModified.class),
    REGISTER_MODIFICATION(REGISTER, FrameworkModified.class),
    ADJUST_PRICES(DECIDE, PriceAdjusted.class),
    REGISTER_PRICE_ADJUSTMENT(REGISTER, PriceAdjusted.class),
    TRANSFER_PARTICIPANT(DECIDE, ParticipantSucceeded.class),
    REGISTER_TRANSFER(REGISTER, ParticipantSucceeded.class),
    UNBLOCK_PARTICIPANT(REGISTER, ParticipantUnblocked.class),
    REGISTER_MINI_COMPETITION(REGISTER, MiniCompetitionHeld.class),
    CALL_OFF(DECIDE, CallOffMade.class),
    REGISTER_CALL_OFF(REGISTER, CallOffMade.class),
    CHANGE_CALL_OFF(DECIDE, CallOffChanged.class),
    REGISTER_CALL_OFF_CHANGE(REGISTER, CallOffChanged.class),
    REGISTER_DELIVERY(REGISTER, DeliveryReported.class),
    END_CALL_OFF(DECIDE, CallOffEnded.class),
    REGISTER_CALL_OFF_END(REGISTER, CallOffEnded.class),
    COMPLETE_CALL_OFF(REGISTER, CallOffCompleted.class),
    REGISTER_NON_CONFORMITY(REGISTER, NonConformityRegistered.class),
    GIVE_WARNING(REGISTER, WarningGiven.class),
    BLOCK_PARTICIPANT(REGISTER, ParticipantBlocked.class),
    REMOVE_PARTICIPANT(DECIDE, ParticipantLeft.class),
    REGISTER_LEAVING(REGISTER, ParticipantLeft.class),
    TERMINATE_AGREEMENT(DECIDE, FrameworkTerminated.class),
    REGISTER_TERMINATION(REGISTER, FrameworkTerminated.class),
    REGISTER_EXHAUSTION(REGISTER, FrameworkExhausted.class),
    REGISTER_EXPIRY(REGISTER, FrameworkExpired.class),
    REGISTER_NEAR_CEILING(REGISTER, CeilingNeared.class),
    REGISTER_PASSED_DEADLINE(REGISTER, AgreementDeadlinePassed.class),
    UPDATE_IDENTITY(REGISTER, AgreementIdentityUpdated.class),
    CORRECT_FACT(DECIDE, AgreementFactCorrected.class),
    ANNUL_FACT(DECIDE, AgreementFactAnnulled.class),
    RECTIFY_DECISION(DECIDE, AgreementDecisionRectified.class),
    REVERSE_DECISION(DECIDE, AgreementDecisionReversed.class),
    REGISTER_REVERSAL(REGISTER, AgreementDecisionReversed.class),
    MARK_DUPLICATE(DECIDE, AgreementDuplicateMarked.class);

    private final Mode mode;
    private final Class<? extends AgreementEvent> fact;

    AgreementCommand(Mode mode, Class<? extends AgreementEvent> fact) {
        this.mode = mode;
        this.fact = fact;
    }

    /** Whether it decides or registers. */
    Mode mode() {
        return mode;
    }

    /** What it puts forward. */
    Class<? extends AgreementEvent> fact() {
        return fact;
    }

    /** Its name in an address: {@code register-call-off}. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<AgreementCommand> find(String path) {
        return Arrays.stream(values()).filter(c -> c.path().equals(path)).findFirst();
    }
}
