package no.tunbok.command.approval;

import static no.tunbok.command.judgement.Mode.DECIDE;
import static no.tunbok.command.judgement.Mode.REGISTER;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.tunbok.command.judgement.Mode;
import no.tunbok.events.approval.*;

/**
 * Everything that may be asked of an approval, and the fact that each command puts forward. A decision can also be
 * registered afterwards, as something that was decided then.
 */
enum ApprovalCommand {
    REGISTER_APPLICATION(REGISTER, ApprovalApplicationRegistered.class),
    REGISTER_APPLICATION_WITHDRAWAL(REGISTER, ApplicationWithdrawn.class),
    REQUEST_INFORMATION(DECIDE, InformationRequested.class),
    REGISTER_INFORMATION_REQUEST(REGISTER, InformationRequested.class),
    REGISTER_INFORMATION(REGISTER, InformationReceived.class),
    ASSESS_ELIGIBILITY(DECIDE, EligibilityAssessed.class),
    REGISTER_ELIGIBILITY_ASSESSMENT(REGISTER, EligibilityAssessed.class),
    REGISTER_CERTIFICATE_CHECK(REGISTER, PoliceCertificateSighted.class),
    REGISTER_SELF_AUDIT(REGISTER, SelfAuditCompleted.class),
    ASSIGN_EXTERNAL_AUDIT(REGISTER, ExternalAuditAssigned.class),
    REGISTER_EXTERNAL_AUDIT(REGISTER, ExternalAuditPerformed.class),
    RAISE_DEVIATION(REGISTER, DeviationRaised.class),
    EXTEND_DEVIATION_DEADLINE(DECIDE, DeviationDeadlineExtended.class),
    REGISTER_DEVIATION_DEADLINE(REGISTER, DeviationDeadlineExtended.class),
    CLOSE_DEVIATION(REGISTER, DeviationClosed.class),
    APPROVE(DECIDE, ProviderApproved.class),
    REGISTER_APPROVAL(REGISTER, ProviderApproved.class),
    REFUSE(DECIDE, ApprovalRefused.class),
    REGISTER_REFUSAL(REGISTER, ApprovalRefused.class),
    REAPPROVE(DECIDE, ProviderReapproved.class),
    REGISTER_REAPPROVAL(REGISTER, ProviderReapproved.class),
    CHANGE_SERVICE_AREAS(DECIDE, ServiceAreasChanged.class),
    REGISTER_SERVICE_AREAS(REGISTER, ServiceAreasChanged.class),
    SUSPEND(DECIDE, ApprovalSuspended.class),
    REGISTER_SUSPENSION(REGISTER, ApprovalSuspended.class),
    LIFT_SUSPENSION(DECIDE, SuspensionLifted.class),
    REGISTER_LIFTED_SUSPENSION(REGISTER, SuspensionLifted.class),
    WITHDRAW(DECIDE, ApprovalWithdrawn.class),
    REGISTER_WITHDRAWAL(REGISTER, ApprovalWithdrawn.class),
    RELINQUISH(REGISTER, ApprovalRelinquished.class),
    REGISTER_LAPSE(REGISTER, ApprovalLapsed.class),
    REGISTER_SIGN_ISSUED(REGISTER, BrandRightGranted.class),
    REGISTER_SIGN_RETURNED(REGISTER, BrandRightEnded.class),
    REGISTER_NOTICE(REGISTER, NoticeSent.class),
    REGISTER_APPEAL(REGISTER, AppealReceived.class),
    REGISTER_APPEAL_DECISION(REGISTER, AppealDecided.class),
    REGISTER_PASSED_DEADLINE(REGISTER, ApprovalDeadlinePassed.class),
    UPDATE_IDENTITY(REGISTER, ApprovalIdentityUpdated.class),
    MARK_DUPLICATE(DECIDE, ApprovalDuplicateMarked.class),
    REVERSE_DECISION(DECIDE, ApprovalDecisionReversed.class),
    REGISTER_REVERSAL(REGISTER, ApprovalDecisionReversed.class),
    RECTIFY_DECISION(DECIDE, ApprovalDecisionRectified.class),
    CORRECT_FACT(DECIDE, ApprovalFactCorrected.class),
    ANNUL_FACT(DECIDE, ApprovalFactAnnulled.class);

    private final Mode mode;
    private final Class<? extends ApprovalEvent> fact;

    ApprovalCommand(Mode mode, Class<? extends ApprovalEvent> fact) {
        this.mode = mode;
        this.fact = fact;
    }

    /** Whether it decides or registers. */
    Mode mode() {
        return mode;
    }

    /** What it puts forward. */
    Class<? extends ApprovalEvent> fact() {
        return fact;
    }

    /** Its name in an address: {@code register-self-audit}. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ApprovalCommand> find(String path) {
        return Arrays.stream(values()).filter(c -> c.path().equals(path)).findFirst();
    }
}
