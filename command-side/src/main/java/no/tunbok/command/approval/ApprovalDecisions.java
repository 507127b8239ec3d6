package no.tunbok.command.approval;

import static no.tunbok.command.approval.ApprovalRule.PA_12;
import static no.tunbok.command.approval.ApprovalRule.PA_15;

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
import no.tunbok.events.envelope.Envelope;
import no.tunbok.events.envelope.Role;
import no.tunbok.events.envelope.Source;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Moved;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;

/** What comes of anything that is asked of an approval. Pure: no clock, no chance, no framework. */
final class ApprovalDecisions implements KindOfEntry<ApprovalEvent> {

    static final ApprovalDecisions KIND = new ApprovalDecisions(false);

    private static final Decisions<ApprovalEvent> FREE = new Decisions<>(KIND);
    private static final Decisions<ApprovalEvent> WHERE_TAKEN = new Decisions<>(new ApprovalDecisions(true));

    private final boolean isTaken;

    private ApprovalDecisions(boolean isTaken) {
        this.isTaken = isTaken;
    }

    /** Where no other approval of the enterprise and its holding is open. */
    static Decision<ApprovalEvent> decide(
            Mode mode, ApprovalEvent fact, History<ApprovalEvent> history, Circumstances circumstances) {
        return decide(mode, fact, false, history, circumstances);
    }

    /**
     * What comes of it.
     *
     * @param isTaken whether another approval of the enterprise and its holding is not over (PA-15)
     * @throws no.tunbok.command.judgement.EntryUnknown if the approval has no history and this does not open it
     */
    static Decision<ApprovalEvent> decide(
            Mode mode,
            ApprovalEvent fact,
            boolean isTaken,
            History<ApprovalEvent> history,
            Circumstances circumstances) {
        var decision = (isTaken ? WHERE_TAKEN : FREE).decide(mode, fact, history, circumstances);
        return fact instanceof ApprovalSuspended && isAutomatic(circumstances.envelope())
                ? unlessByHand(mode, fact, history.records().size(), decision)
                : decision;
    }

    /** What is brought over from an older register was decided by somebody there. */
    private static boolean isAutomatic(Envelope envelope) {
        return envelope.actor().role() == Role.SYSTEM
                && envelope.telling().source().kind() != Source.Kind.MIGRATION;
    }

    private static Decision<ApprovalEvent> unlessByHand(
            Mode mode, ApprovalEvent fact, long number, Decision<ApprovalEvent> decision) {
        return switch (decision) {
            case Decision.Refused<ApprovalEvent>(var broken)
            when mode == Mode.DECIDE ->
                new Decision.Refused<>(Stream.concat(broken.stream(), Stream.of(new Broken(PA_12, "")))
                        .toList());
            case Decision.Refused<ApprovalEvent> refused -> refused;
            case Decision.Accepted<ApprovalEvent> _
            when mode == Mode.DECIDE -> new Decision.Refused<>(List.of(new Broken(PA_12, "")));
            case Decision.Accepted<ApprovalEvent>(var facts) ->
                new Decision.Accepted<>(
                        Stream.concat(facts.stream(), Stream.of(KIND.remark(fact, number, PA_12.number())))
                                .toList());
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
        return ApprovalJudgement.of(fact, when, ApprovalState.of(others))
                .that(!isTaken || !opens(fact), PA_15, "/producerNumber")
                .that(!isTaken || !(fact instanceof ApprovalIdentityUpdated), PA_15, "/newValue");
    }

    @Override
    public ApprovalEvent movedIn(ApprovalEvent annulment, Moved<ApprovalEvent> moved) {
        var why = (ApprovalFactAnnulled) annulment;
        return new ApprovalFactMovedIn(
                new ApprovalId(annulment.destination().orElseThrow()),
                moved.fact().occurredOn(),
                moved.fact(),
                new ApprovalId(moved.from()),
                moved.number(),
                moved.toldAt(),
                why.reason(),
                why.explanation(),
                why.orderedBy());
    }

    @Override
    public ApprovalEvent remark(ApprovalEvent fact, long about, String rule) {
        return new ApprovalRuleBroken(fact.approvalId(), fact.occurredOn(), about, rule);
    }
}
