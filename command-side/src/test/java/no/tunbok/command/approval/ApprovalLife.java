package no.tunbok.command.approval;

import static no.tunbok.events.testkit.ApprovalFacts.*;
import static no.tunbok.events.testkit.PilotFacts.told;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.command.testkit.Asked;
import no.tunbok.events.approval.*;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.IdentityCause;
import no.tunbok.events.history.ReversalInitiator;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.ServiceArea;
import org.jspecify.annotations.Nullable;

/** Facts of one approval, with only that said which a rule looks at. */
public final class ApprovalLife {

    public static final Asked<ApprovalEvent> APPROVAL = Asked.of(ApprovalDecisions::decide);

    static final ApprovalEvent APPLIED = APPLICATION_REGISTERED;
    static final ApprovalEvent ELIGIBLE = ELIGIBILITY_ASSESSED;
    static final ApprovalEvent SELF_AUDITED = SELF_AUDIT_COMPLETED;
    static final ApprovalEvent AUDITED = EXTERNAL_AUDIT_PERFORMED;

    /** The approval is given on 26 April 2021 as number 4, and counts from 1 May. */
    static final ApprovalEvent GIVEN = approved(on("2021-04-26"));

    private ApprovalLife() {}

    static Occurred on(String day) {
        return Occurred.on(LocalDate.parse(day));
    }

    /** All that an approval needs, and more. */
    static Asked<ApprovalEvent> ready(ApprovalEvent... more) {
        return given(Stream.concat(Stream.of(APPLIED, ELIGIBLE, SELF_AUDITED, AUDITED), Stream.of(more)));
    }

    /** An approval that was given, and what came then. */
    static Asked<ApprovalEvent> running(ApprovalEvent... more) {
        return given(Stream.concat(Stream.of(APPLIED, ELIGIBLE, SELF_AUDITED, AUDITED, GIVEN), Stream.of(more)));
    }

    private static Asked<ApprovalEvent> given(Stream<ApprovalEvent> facts) {
        return APPROVAL.given(facts.toArray(ApprovalEvent[]::new));
    }

    static IndividualDecision decision() {
        return decided("Vilkårene er vurdert.", "2026-01-01");
    }

    static IndividualDecision decided(String grounds, @Nullable String notifiedOn) {
        return new IndividualDecision(
                FOUNDATION, told(grounds), notifiedOn == null ? null : LocalDate.parse(notifiedOn), null);
    }

    static ApprovalApplicationRegistered applied(
            @Nullable String courseCompleted, List<CadastralUnit> units, String email) {
        var f = APPLICATION_REGISTERED;
        return new ApprovalApplicationRegistered(
                SOLBAKKEN,
                f.occurredOn(),
                f.organisationNumber(),
                f.enterpriseName(),
                null,
                f.producerNumber(),
                units,
                f.address(),
                f.municipalityNumber(),
                null,
                told(email),
                f.mobile(),
                List.of(),
                null,
                courseCompleted == null ? null : LocalDate.parse(courseCompleted),
                null);
    }

    static EligibilityAssessed assessed(Occurred when, Eligibility outcome, EligibilityCriterion... criteria) {
        return new EligibilityAssessed(SOLBAKKEN, when, outcome, List.of(criteria), decision());
    }

    static SelfAuditCompleted selfAudited(Occurred when) {
        return new SelfAuditCompleted(SOLBAKKEN, when, STANDARDS, List.of(), null);
    }

    static ExternalAuditPerformed audited(Occurred when, AuditPurpose purpose) {
        return new ExternalAuditPerformed(SOLBAKKEN, when, STANDARDS, purpose, null);
    }

    static DeviationRaised raised(Occurred when, DeviationId deviation, String deadline) {
        return raised(when, deviation, deadline, null);
    }

    static DeviationRaised raised(
            Occurred when, DeviationId deviation, String deadline, @Nullable DeviationId reopens) {
        return new DeviationRaised(
                SOLBAKKEN,
                when,
                deviation,
                "11.1.4",
                DeviationSeverity.MINOR,
                DeviationOrigin.EXTERNAL,
                LocalDate.parse(deadline),
                told("Gjerdet er åpent."),
                reopens);
    }

    static DeviationDeadlineExtended extended(Occurred when, DeviationId deviation, String deadline) {
        return new DeviationDeadlineExtended(SOLBAKKEN, when, deviation, LocalDate.parse(deadline), decision());
    }

    static DeviationClosed closed(Occurred when, DeviationId deviation) {
        return new DeviationClosed(SOLBAKKEN, when, deviation, DeviationVerifier.OFFICE, null);
    }

    static ProviderApproved approved(Occurred when, DeviationId... conditions) {
        return approved(when, "2021-05-01", "2023-03-10", List.of(ServiceArea.PRIMARY_SCHOOL), conditions);
    }

    static ProviderApproved approved(
            Occurred when, String validFrom, String nextAudit, List<ServiceArea> areas, DeviationId... conditions) {
        return new ProviderApproved(
                SOLBAKKEN,
                when,
                LocalDate.parse(validFrom),
                LocalDate.parse(nextAudit),
                areas,
                Stream.of(conditions)
                        .map(d -> new ApprovalCondition(told("Avviket lukkes."), d))
                        .toList(),
                decision());
    }

    static ApprovalRefused refused(Occurred when) {
        return new ApprovalRefused(SOLBAKKEN, when, decision());
    }

    static ProviderReapproved reapproved(Occurred when, long basisAudit) {
        return reapproved(when, basisAudit, when.from().plusYears(1).toString());
    }

    static ProviderReapproved reapproved(Occurred when, long basisAudit, String nextAudit) {
        return new ProviderReapproved(SOLBAKKEN, when, basisAudit, LocalDate.parse(nextAudit), decision());
    }

    static ServiceAreasChanged areas(Occurred when, List<ServiceArea> added, List<ServiceArea> removed) {
        return new ServiceAreasChanged(SOLBAKKEN, when, added, removed, null, decision());
    }

    static ApprovalSuspended suspended(Occurred when, String from) {
        return new ApprovalSuspended(SOLBAKKEN, when, LocalDate.parse(from), told("Egenrevisjon"), decision());
    }

    static ApprovalSuspended suspended(Occurred when) {
        return suspended(when, when.from().toString());
    }

    static SuspensionLifted lifted(Occurred when) {
        return new SuspensionLifted(SOLBAKKEN, when, decision());
    }

    static ApprovalWithdrawn withdrawn(Occurred when) {
        return new ApprovalWithdrawn(SOLBAKKEN, when, when.from(), decision());
    }

    static ApprovalRelinquished relinquished(Occurred when) {
        return new ApprovalRelinquished(SOLBAKKEN, when, null);
    }

    static ApprovalLapsed lapsed(Occurred when) {
        return new ApprovalLapsed(SOLBAKKEN, when, LapseCause.NOT_REAPPROVED);
    }

    static BrandRightGranted signed(Occurred when) {
        return new BrandRightGranted(SOLBAKKEN, when, null);
    }

    static NoticeSent notice(Occurred when, @Nullable Long decision, @Nullable String received) {
        return new NoticeSent(
                SOLBAKKEN,
                when,
                NoticeKind.DECISION,
                NoticeChannel.LETTER,
                decision,
                received == null ? null : LocalDate.parse(received));
    }

    static AppealReceived appealed(Occurred when, long decision, @Nullable Boolean inTime) {
        return new AppealReceived(SOLBAKKEN, when, decision, inTime);
    }

    static ApprovalIdentityUpdated renamed(Occurred when, IdentityKind kind, @Nullable String newValue) {
        return new ApprovalIdentityUpdated(
                SOLBAKKEN, when, kind, told("før"), newValue == null ? null : told(newValue), IdentityCause.NEW_NUMBER);
    }

    static ApprovalDecisionReversed reversed(Occurred when, long target) {
        return new ApprovalDecisionReversed(
                SOLBAKKEN, when, target, when.from(), decision(), "Retningslinjene punkt 6", ReversalInitiator.APPEAL);
    }

    static ApprovalFactCorrected corrected(long target, ApprovalEvent instead) {
        return new ApprovalFactCorrected(
                SOLBAKKEN,
                on("2025-02-01"),
                target,
                instead,
                CorrectionReason.WRONG_DATE,
                told("Feil dato"),
                "supervisor-2");
    }

    static ApprovalFactAnnulled annulled(long target) {
        return new ApprovalFactAnnulled(
                SOLBAKKEN,
                on("2025-02-01"),
                target,
                CorrectionReason.NOT_HAPPENED,
                told("Har ikke skjedd"),
                "supervisor-2",
                null);
    }
}
