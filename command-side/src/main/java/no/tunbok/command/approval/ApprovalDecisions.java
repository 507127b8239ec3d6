package no.tunbok.command.approval;

import static no.tunbok.command.approval.ApprovalRule.PA_12;

import java.util.List;
import java.util.stream.Stream;
import no.tunbok.command.judgement.Broken;
import no.tunbok.command.judgement.Circumstances;
import no.tunbok.command.judgement.Decision;
import no.tunbok.command.judgement.Decisions;
import no.tunbok.command.judgement.Judgement;
import no.tunbok.command.judgement.KindOfEntry;
import no.tunbok.command.judgement.Mode;
import no.tunbok.events.approval.*;
import no.tunbok.events.envelope.Role;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;

/** What comes of anything that is asked of an approval. Pure: no clock, no chance, no framework. */
final class ApprovalDecisions implements KindOfEntry<ApprovalEvent> {

    private static final Decisions<ApprovalEvent> APPROVAL = new Decisions<>(new ApprovalDecisions());

    private ApprovalDecisions() {}

    /** @throws no.tunbok.command.judgement.EntryUnknown if the approval has no history and this does not open it */
    static Decision<ApprovalEvent> decide(
            Mode mode, ApprovalEvent fact, History<ApprovalEvent> history, Circumstances circumstances) {
        var decision = APPROVAL.decide(mode, fact, history, circumstances);
        var automatic = fact instanceof ApprovalSuspended
                && circumstances.envelope().actor().role() == Role.SYSTEM;
        return mode == Mode.DECIDE && automatic ? refusedToo(decision, new Broken(PA_12, "")) : decision;
    }

    private static Decision<ApprovalEvent> refusedToo(Decision<ApprovalEvent> decision, Broken broken) {
        return switch (decision) {
            case Decision.Accepted<ApprovalEvent> _ -> new Decision.Refused<>(List.of(broken));
            case Decision.Refused<ApprovalEvent>(var others) ->
                new Decision.Refused<>(
                        Stream.concat(others.stream(), Stream.of(broken)).toList());
        };
    }

    @Override
    public Object entry(ApprovalEvent fact) {
        return fact.approvalId();
    }

    @Override
    public String entryField() {
        return "approvalId";
    }

    @Override
    public boolean opens(ApprovalEvent fact) {
        return fact instanceof ApprovalApplicationRegistered;
    }

    @Override
    public Judgement judge(ApprovalEvent fact, Occurred when, List<Standing<ApprovalEvent>> others) {
        return ApprovalJudgement.of(fact, when, ApprovalState.of(others));
    }

    @Override
    public ApprovalEvent remark(ApprovalEvent fact, long about, String rule) {
        return new ApprovalRuleBroken(fact.approvalId(), fact.occurredOn(), about, rule);
    }
}
