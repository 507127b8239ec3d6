package no.tunbok.command.agreement;

import static no.tunbok.command.agreement.AgreementRule.*;
import static no.tunbok.command.agreement.ProcurementJudgement.judgeTax;
import static no.tunbok.command.judgement.CommonRule.X_15;
import static no.tunbok.command.judgement.Judgement.judge;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.tunbok.command.judgement.Judgement;
import no.tunbok.events.agreement.*;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Quantity;
import no.tunbok.events.value.ServiceArea;
import org.jspecify.annotations.Nullable;

/** Which rules are broken by what is called off: how much, from whom, by whom, and when. */
final class CallOffJudgement {

    private final AgreementState agreement;
    private final Occurred when;
    private final Approvals approvals;

    CallOffJudgement(AgreementState agreement, Occurred when, Approvals approvals) {
        this.agreement = agreement;
        this.when = when;
        this.approvals = approvals;
    }

    Judgement made(CallOffMade f) {
        return judge().that(!agreement.knows(f.callOffId()), X_15, "/callOffId")
                .and(judgeAmounts(f.quantity(), f.value()))
                .and(judgeCeiling(f.callOffId(), f.quantity(), f.value(), f.period()))
                .that(!agreement.wasExhaustedBefore(when), FA_3, "")
                .and(judgeParticipant(f.participant(), f.serviceArea()))
                .that(mayBeMadeNow(), FA_10, "/occurredOn")
                .that(isWithinTerm(f.period()), FA_10, "/period")
                .that(isAsAnnounced(f.method()), FA_11, "/method")
                .that(agreement.mayBeGivenTo(f.callOffId(), f.participant()), FA_11, "/participant")
                .that(agreement.standing().isBuyer(f.buyer()), FA_21, "/buyer");
    }

    private static Judgement judgeAmounts(Quantity quantity, Money value) {
        return judge().that(quantity.amount().signum() > 0, FA_23, "/quantity/amount")
                .that(value.ore() > 0, FA_23, "/value/ore")
                .and(judgeTax(value, "/value"));
    }

    private Judgement judgeCeiling(CallOffId callOff, Quantity quantity, Money value, Period period) {
        return judge().that(agreement.ceiling().holds(callOff, value, when), FA_2, "/value/ore")
                .that(agreement.ceiling().holds(callOff, quantity, period), FA_2, "/quantity/amount");
    }

    private Judgement judgeParticipant(OrganisationNumber number, ServiceArea area) {
        var participant = agreement.participant(number).filter(p -> p.mayTakePartOn(when));
        if (participant.isEmpty()) return judge().that(false, FA_6, "/participant");
        var approval = participant.get().approvalId();
        return judge().that(!participant.get().mustBeBlockedOn(when) && mayBeApproved(approval), FA_8, "/participant")
                .that(participant.get().isFor(area) && mayCover(approval, area), FA_9, "/serviceArea");
    }

    private boolean mayBeApproved(@Nullable ApprovalId approval) {
        return known(approval).allMatch(KnownApproval::approved);
    }

    private boolean mayCover(@Nullable ApprovalId approval, ServiceArea area) {
        return known(approval).allMatch(a -> a.areas().contains(area));
    }

    private Stream<KnownApproval> known(@Nullable ApprovalId approval) {
        return approval == null ? Stream.empty() : approvals.on(approval, when).stream();
    }

    private boolean mayBeMadeNow() {
        var term = agreement.standing().term();
        return term != null && term.mayHoldOn(when) && !agreement.wasOverBefore(when);
    }

    /** Whether what is ordered begins no sooner than the agreement, and ends no later than its run-off. */
    private boolean isWithinTerm(Period period) {
        var term = agreement.standing().term();
        return term == null
                || (!period.from().isBefore(term.from().from())
                        && (period.to() == null || !period.to().isAfter(runOff(term))));
    }

    private LocalDate runOff(Term term) {
        var notice = agreement.standing().notice();
        var months = notice == null || notice.runOffMonths() == null ? 0 : notice.runOffMonths();
        return term.lastDay().plusDays(1).plusMonths(months).minusDays(1);
    }

    private boolean isAsAnnounced(CallOffMethod method) {
        var notice = agreement.standing().notice();
        return notice == null || notice.callOffMethod() == method;
    }

    Judgement changed(CallOffChanged f) {
        return judgeKnown(f.callOffId())
                .that(agreement.mayRunOn(f.callOffId(), when), FA_22, "/callOffId")
                .and(judgeAmounts(f.quantity(), f.value()))
                .and(judgeCeiling(f.callOffId(), f.quantity(), f.value(), f.period()))
                .that(isWithinTerm(f.period()), FA_10, "/period");
    }

    Judgement delivered(DeliveryReported f) {
        return judgeKnown(f.callOffId()).and(judgeSettled(f.value(), "/value"));
    }

    Judgement ended(CallOffEnded f) {
        return judgeOver(f.callOffId(), f.settledValue())
                .that(f.noticeGivenOn() == null || !f.noticeGivenOn().isAfter(when.to()), FA_16, "/noticeGivenOn")
                .that(agreement.keepsItsMinimumWithout(f.callOffId()), FA_20, "/callOffId");
    }

    Judgement completed(CallOffCompleted f) {
        return judgeOver(f.callOffId(), f.settledValue());
    }

    private Judgement judgeOver(CallOffId callOff, @Nullable Money settled) {
        return judgeKnown(callOff)
                .that(!agreement.isOver(callOff), FA_22, "/callOffId")
                .and(judgeSettled(settled, "/settledValue"))
                .that(settled == null || agreement.ceiling().holds(callOff, settled, when), FA_2, "/settledValue/ore");
    }

    private static Judgement judgeSettled(@Nullable Money amount, String pointer) {
        return judge().that(amount == null || amount.ore() >= 0, FA_23, pointer + "/ore")
                .and(judgeTax(amount, pointer));
    }

    private Judgement judgeKnown(CallOffId callOff) {
        return judge().that(agreement.knows(callOff), X_15, "/callOffId");
    }

    Judgement competition(MiniCompetitionHeld f) {
        var standing = agreement.standing();
        var invited = f.invited().stream().map(standing::last).toList();
        var offered = f.offered().stream().map(standing::last).toList();
        return judge().that(
                        standing.participants().stream()
                                .filter(p -> p.mustBeActiveOn(when) && p.isFor(f.serviceArea()))
                                .allMatch(p -> invited.contains(p.organisationNumber())),
                        FA_11,
                        "/invited")
                .that(!agreement.hasCompetitionFor(f.callOffId()), FA_22, "/callOffId")
                .that(
                        f.winner() == null || offered.isEmpty() || offered.contains(standing.last(f.winner())),
                        FA_11,
                        "/winner");
    }
}
