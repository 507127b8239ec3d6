package no.tunbok.command.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tunbok.command.policy.Policy;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementId;
import no.tunbok.events.agreement.AgreementStanding;
import no.tunbok.events.agreement.Block;
import no.tunbok.events.agreement.BlockCause;
import no.tunbok.events.agreement.JudgedOn;
import no.tunbok.events.agreement.ParticipantBlocked;
import no.tunbok.events.agreement.ParticipantUnblocked;
import no.tunbok.events.agreement.Participation;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.approval.ApprovalStanding;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.value.Occurred;

/**
 * A participant whose approval is suspended or over gets no new call-offs, and may be called on again when it is approved
 * again (FA-8). Of one state of an approval it is told once: whoever takes it back is not contradicted.
 */
final class WhenApprovalEndsThenBlockParticipant implements Policy<AgreementEvent> {

    private final Function<UUID, History<ApprovalEvent>> approvals;

    WhenApprovalEndsThenBlockParticipant(Function<UUID, History<ApprovalEvent>> approvals) {
        this.approvals = approvals;
    }

    @Override
    public List<AgreementEvent> follows(History<AgreementEvent> history, LocalDate today) {
        return participations(history, today)
                .flatMap(p -> follows(p, history, today).stream())
                .toList();
    }

    @Override
    public Optional<LocalDate> lookAgainOn(History<AgreementEvent> history, LocalDate today) {
        return participations(history, today)
                .flatMap(p -> Stream.concat(
                        ApprovalStanding.turningDays(approvalOf(p)),
                        lasting(p).map(WhenApprovalEndsThenBlockParticipant::earliestEnd)))
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    private static Stream<Participation> participations(History<AgreementEvent> history, LocalDate today) {
        return AgreementStanding.of(history, today).participants().stream();
    }

    private Optional<AgreementEvent> follows(Participation p, History<AgreementEvent> history, LocalDate today) {
        var approval = approvalOf(p);
        var judgedOn = judgedOn(p, approval);
        if (judgedOn.isEmpty()) return Optional.empty();
        var agreement = history.records().getFirst().fact().agreementId();
        var now = ApprovalStanding.on(today, approval);
        var since = since(now, approval);
        var follows = now.isApproved()
                ? unblocked(agreement, p, since, judgedOn.get(), today)
                : blocked(agreement, p, since, now, judgedOn.get());
        return follows.filter(fact -> isDuring(p, AgreementStanding.of(history, today), fact))
                .filter(fact -> history.records().stream().noneMatch(told -> isSame(told.fact(), fact)));
    }

    /** Not once the provider has left, or the agreement is over. */
    private static boolean isDuring(Participation p, AgreementStanding agreement, AgreementEvent fact) {
        var term = agreement.term();
        return p.mayTakePartOn(fact.occurredOn()) && (term == null || !term.mustBeOverBefore(fact.occurredOn()));
    }

    private static Optional<AgreementEvent> blocked(
            AgreementId agreement,
            Participation p,
            Optional<LocalDate> since,
            ApprovalStanding now,
            JudgedOn judgedOn) {
        if (lasting(p).findAny().isPresent()) return Optional.empty();
        return since.map(day -> later(day, p.awarded().to()))
                .map(day -> new ParticipantBlocked(
                        agreement, Occurred.on(day), p.organisationNumber(), cause(now), judgedOn));
    }

    private static Optional<AgreementEvent> unblocked(
            AgreementId agreement, Participation p, Optional<LocalDate> since, JudgedOn judgedOn, LocalDate today) {
        if (!lasting(p).allMatch(block -> block.cause().isOfApproval())) return Optional.empty();
        var earliest = lasting(p)
                .map(WhenApprovalEndsThenBlockParticipant::earliestEnd)
                .max(Comparator.naturalOrder());
        return earliest.flatMap(day -> since.map(other -> later(day, other)))
                .filter(day -> !day.isAfter(today))
                .map(day -> new ParticipantUnblocked(agreement, Occurred.on(day), p.organisationNumber(), judgedOn));
    }

    /** The first day of the time that still lasts, in which it is approved or is not; nothing if it was never otherwise. */
    private static Optional<LocalDate> since(ApprovalStanding now, History<ApprovalEvent> approval) {
        return ApprovalStanding.turningDays(approval)
                .filter(day -> !day.isAfter(now.day()))
                .sorted(Comparator.reverseOrder())
                .distinct()
                .filter(day -> isApproved(approval, day.minusDays(1)) != now.isApproved())
                .findFirst();
    }

    private static boolean isApproved(History<ApprovalEvent> approval, LocalDate day) {
        return ApprovalStanding.on(day, approval).isApproved();
    }

    private static BlockCause cause(ApprovalStanding now) {
        return switch (now.status()) {
            case SUSPENDED -> BlockCause.APPROVAL_SUSPENDED;
            case WITHDRAWN -> BlockCause.APPROVAL_WITHDRAWN;
            case RELINQUISHED -> BlockCause.APPROVAL_RELINQUISHED;
            case LAPSED -> BlockCause.APPROVAL_LAPSED;
            case NOT_REGISTERED,
                    REGISTERED,
                    UNDER_ASSESSMENT,
                    INELIGIBLE,
                    SELF_AUDIT_PENDING,
                    EXTERNAL_AUDIT_PENDING,
                    DEVIATIONS_OPEN,
                    READY_FOR_DECISION,
                    REFUSED,
                    APPLICATION_WITHDRAWN,
                    APPROVED -> BlockCause.APPROVAL_NOT_GIVEN;
        };
    }

    private static Stream<Block> lasting(Participation p) {
        return p.blocks().stream().filter(block -> block.to() == null);
    }

    /** A block lasts a day at least: of one day, the order of the two would not be known. */
    private static LocalDate earliestEnd(Block block) {
        return block.from().to().plusDays(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean isSame(AgreementEvent told, AgreementEvent fact) {
        return switch (fact) {
            case ParticipantBlocked f ->
                told instanceof ParticipantBlocked t
                        && t.participant().equals(f.participant())
                        && Objects.equals(f.judgedOn(), t.judgedOn());
            case ParticipantUnblocked f ->
                told instanceof ParticipantUnblocked t
                        && t.participant().equals(f.participant())
                        && Objects.equals(f.judgedOn(), t.judgedOn());
            default -> false;
        };
    }

    private static Optional<JudgedOn> judgedOn(Participation p, History<ApprovalEvent> approval) {
        var id = p.approvalId();
        if (id == null || approval.records().isEmpty()) return Optional.empty();
        Recorded<ApprovalEvent> last = approval.records().getLast();
        return Optional.of(new JudgedOn(id, last.number(), approval.records().size()));
    }

    private History<ApprovalEvent> approvalOf(Participation p) {
        return Optional.ofNullable(p.approvalId())
                .map(ApprovalId::value)
                .map(approvals)
                .orElseGet(History::empty);
    }
}
