package no.tunbok.events.pilot;

import java.util.Arrays;
import java.util.List;
import no.tunbok.events.history.Fact;

/** Everything that can happen to a pilot, in the order of its life. */
public sealed interface PilotEvent extends Fact<PilotEvent>
        permits PilotApplicationRegistered,
                PilotApplicationRejected,
                PilotGrantAwarded,
                CoFundingRegistered,
                GrantAmountChanged,
                GrantPaymentRegistered,
                GrantRepaymentRegistered,
                PilotStarted,
                MunicipalityJoined,
                MunicipalityRoleChanged,
                MunicipalityLeft,
                PartnerJoined,
                MeasurePlanned,
                MeasureStarted,
                MeasureCompleted,
                MeasureDropped,
                WorkshopPlanned,
                WorkshopRescheduled,
                WorkshopHeld,
                WorkshopCancelled,
                StudyTripMade,
                AccompanyingResearchEngaged,
                ResearchReportPublished,
                EffectReported,
                EffectRevised,
                IndicatorMeasured,
                PilotExtended,
                PilotConcluded,
                ReportSubmitted,
                PilotClosed,
                PilotDiscontinued,
                PilotDeadlinePassed,
                PilotFactCorrected,
                PilotFactAnnulled,
                PilotFactMovedIn,
                PilotDecisionRectified,
                PilotDecisionReversed,
                PilotDuplicateMarked,
                PilotRuleBroken {

    PilotId pilotId();

    @Override
    default int lifeOrder() {
        return LifeOrder.PLACES.indexOf(getClass());
    }

    /** The order in which the facts are listed above. */
    final class LifeOrder {
        private static final List<Class<?>> PLACES = Arrays.asList(PilotEvent.class.getPermittedSubclasses());

        private LifeOrder() {}
    }
}
