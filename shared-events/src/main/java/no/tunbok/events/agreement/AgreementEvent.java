package no.tunbok.events.agreement;

import java.util.Arrays;
import java.util.List;
import no.tunbok.events.history.Fact;

/** Everything that can happen to a framework agreement, in the order of its life. */
public sealed interface AgreementEvent extends Fact<AgreementEvent>
        permits FrameworkPlanned,
                MarketDialogueHeld,
                ContractNoticePublished,
                ProcurementCancelled,
                FrameworkAwarded,
                FrameworkSigned,
                FrameworkEnteredIntoForce,
                TrialPeriodStarted,
                TrialPeriodEnded,
                OptionExercised,
                FrameworkModified,
                PriceAdjusted,
                ParticipantSucceeded,
                ParticipantUnblocked,
                MiniCompetitionHeld,
                CallOffMade,
                CallOffChanged,
                DeliveryReported,
                CallOffEnded,
                CallOffCompleted,
                NonConformityRegistered,
                WarningGiven,
                ParticipantBlocked,
                ParticipantLeft,
                FrameworkTerminated,
                FrameworkExhausted,
                FrameworkExpired,
                CeilingNeared,
                AgreementDeadlinePassed,
                AgreementIdentityUpdated,
                AgreementFactCorrected,
                AgreementFactAnnulled,
                AgreementFactMovedIn,
                AgreementDecisionRectified,
                AgreementDecisionReversed,
                AgreementDuplicateMarked,
                AgreementRuleBroken {

    AgreementId agreementId();

    @Override
    default int lifeOrder() {
        return LifeOrder.PLACES.indexOf(getClass());
    }

    /** The order in which the facts are listed above. */
    final class LifeOrder {
        private static final List<Class<?>> PLACES = Arrays.asList(AgreementEvent.class.getPermittedSubclasses());

        private LifeOrder() {}
    }
}
