package no.tunbok.events.approval;

import java.util.Arrays;
import java.util.List;
import no.tunbok.events.history.Fact;

/** Everything that can happen to the approval of a provider, in the order of its life. */
public sealed interface ApprovalEvent extends Fact<ApprovalEvent>
        permits ApprovalApplicationRegistered,
                InformationRequested,
                InformationReceived,
                EligibilityAssessed,
                PoliceCertificateSighted,
                SelfAuditCompleted,
                ExternalAuditAssigned,
                ExternalAuditPerformed,
                DeviationRaised,
                DeviationDeadlineExtended,
                DeviationClosed,
                ApprovalRefused,
                ApplicationWithdrawn,
                ProviderApproved,
                ProviderReapproved,
                ServiceAreasChanged,
                ApprovalSuspended,
                SuspensionLifted,
                ApprovalWithdrawn,
                ApprovalRelinquished,
                ApprovalLapsed,
                BrandRightGranted,
                BrandRightEnded,
                NoticeSent,
                AppealReceived,
                AppealDecided,
                ApprovalDeadlinePassed,
                ApprovalIdentityUpdated,
                ApprovalDuplicateMarked,
                ApprovalDecisionReversed,
                ApprovalDecisionRectified,
                ApprovalFactCorrected,
                ApprovalFactAnnulled,
                ApprovalFactMovedIn,
                ApprovalRuleBroken {

    ApprovalId approvalId();

    @Override
    default int lifeOrder() {
        return LifeOrder.PLACES.indexOf(getClass());
    }

    /** The order in which the facts are listed above. */
    final class LifeOrder {

        private static final List<Class<?>> PLACES = Arrays.asList(ApprovalEvent.class.getPermittedSubclasses());

        private LifeOrder() {}
    }
}
