package no.tunbok.events.approval;

import java.time.LocalDate;
import java.util.Optional;

/** How far an approval has come, or how it ended. */
public enum ApprovalStatus {
    /** Nothing has happened yet. */
    NOT_REGISTERED,
    REGISTERED,
    UNDER_ASSESSMENT,
    INELIGIBLE,
    SELF_AUDIT_PENDING,
    EXTERNAL_AUDIT_PENDING,
    DEVIATIONS_OPEN,
    READY_FOR_DECISION,
    REFUSED,
    APPLICATION_WITHDRAWN,
    APPROVED,
    SUSPENDED,
    WITHDRAWN,
    RELINQUISHED,
    LAPSED;

    /** Whether it has ended: a provider that returns applies anew (PA-21). */
    public boolean isOver() {
        return switch (this) {
            case REFUSED, APPLICATION_WITHDRAWN, WITHDRAWN, RELINQUISHED, LAPSED -> true;
            case NOT_REGISTERED,
                    REGISTERED,
                    UNDER_ASSESSMENT,
                    INELIGIBLE,
                    SELF_AUDIT_PENDING,
                    EXTERNAL_AUDIT_PENDING,
                    DEVIATIONS_OPEN,
                    READY_FOR_DECISION,
                    APPROVED,
                    SUSPENDED -> false;
        };
    }

    /** Whether the provider is approved, be it set aside for a time or not. */
    public boolean isGiven() {
        return this == APPROVED || this == SUSPENDED;
    }

    /** Whether an application is on its way to a decision. */
    public boolean awaitsDecision() {
        return this != NOT_REGISTERED && !isGiven() && !isOver();
    }

    /**
     * What the fact makes of it. How far an application has come is not settled by steps, since they are taken in any order:
     * it stays {@link #REGISTERED} until there is a decision.
     */
    public ApprovalStatus after(ApprovalEvent fact) {
        return switch (fact) {
            case ApprovalApplicationRegistered _ -> this == NOT_REGISTERED ? REGISTERED : this;
            case ApprovalRefused _ -> REFUSED;
            case ApplicationWithdrawn _ -> APPLICATION_WITHDRAWN;
            case ProviderApproved _ -> APPROVED;
            case ProviderReapproved _ -> isGiven() || isOver() ? this : APPROVED;
            case ApprovalSuspended _ -> this == APPROVED ? SUSPENDED : this;
            case SuspensionLifted _ -> this == SUSPENDED ? APPROVED : this;
            case ApprovalWithdrawn _ -> WITHDRAWN;
            case ApprovalRelinquished _ -> RELINQUISHED;
            case ApprovalLapsed _ -> LAPSED;
            case InformationRequested _,
                    InformationReceived _,
                    EligibilityAssessed _,
                    PoliceCertificateSighted _,
                    SelfAuditCompleted _,
                    ExternalAuditAssigned _,
                    ExternalAuditPerformed _,
                    DeviationRaised _,
                    DeviationDeadlineExtended _,
                    DeviationClosed _,
                    ServiceAreasChanged _,
                    BrandRightGranted _,
                    BrandRightEnded _,
                    NoticeSent _,
                    AppealReceived _,
                    AppealDecided _,
                    ApprovalDeadlinePassed _,
                    ApprovalIdentityUpdated _,
                    ApprovalDuplicateMarked _,
                    ApprovalDecisionReversed _,
                    ApprovalDecisionRectified _,
                    ApprovalFactCorrected _,
                    ApprovalFactAnnulled _,
                    ApprovalFactMovedIn _,
                    ApprovalRuleBroken _ -> this;
        };
    }

    /** The first day on which a step counts, where that need not be the day of the decision. */
    public static Optional<LocalDate> effectiveFrom(ApprovalEvent fact) {
        if (fact instanceof ProviderApproved f) return Optional.of(f.validFrom());
        if (fact instanceof ApprovalSuspended f) return Optional.of(f.effectiveFrom());
        if (fact instanceof ApprovalWithdrawn f) return Optional.of(f.effectiveFrom());
        return Optional.empty();
    }
}
