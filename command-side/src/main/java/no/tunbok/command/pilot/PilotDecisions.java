package no.tunbok.command.pilot;

import static no.tunbok.command.pilot.PilotRule.PI_3;
import static no.tunbok.command.pilot.PilotRule.PI_4;

import java.util.List;
import no.tunbok.command.judgement.Decisions;
import no.tunbok.command.judgement.Judgement;
import no.tunbok.command.judgement.KindOfEntry;
import no.tunbok.events.history.Moved;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.GrantAmountChanged;
import no.tunbok.events.pilot.PilotApplicationRegistered;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotFactAnnulled;
import no.tunbok.events.pilot.PilotFactMovedIn;
import no.tunbok.events.pilot.PilotGrantAwarded;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.value.Occurred;

/** What comes of anything that is asked of a pilot, as far as it is not the same for every kind of entry. */
final class PilotDecisions implements KindOfEntry<PilotEvent> {

    static final PilotDecisions KIND = new PilotDecisions(OtherPilots.NONE);

    /** Where no other pilot matters. */
    static final Decisions<PilotEvent> PILOT = new Decisions<>(KIND);

    private final OtherPilots others;

    private PilotDecisions(OtherPilots others) {
        this.others = others;
    }

    static Decisions<PilotEvent> where(OtherPilots others) {
        return new Decisions<>(new PilotDecisions(others));
    }

    @Override
    public Object entry(PilotEvent fact) {
        return fact.pilotId();
    }

    @Override
    public String entryField() {
        return "pilotId";
    }

    @Override
    public boolean opens(PilotEvent fact) {
        return fact instanceof PilotApplicationRegistered;
    }

    @Override
    public Judgement judge(PilotEvent fact, Occurred when, List<Standing<PilotEvent>> otherFacts) {
        var isFree = !others.haveTheTheme();
        var isEnough = !others.leaveTooLittle();
        return FactJudgement.of(fact, when, PilotState.of(otherFacts))
                .that(isFree || !(fact instanceof PilotApplicationRegistered), PI_3, "/theme")
                .that(isFree || !(fact instanceof PilotGrantAwarded), PI_3, "")
                .that(isEnough || !(fact instanceof PilotGrantAwarded), PI_4, "/amount/ore")
                .that(isEnough || !(fact instanceof GrantAmountChanged), PI_4, "/delta/ore");
    }

    @Override
    public PilotEvent movedIn(PilotEvent annulment, Moved<PilotEvent> moved) {
        var why = (PilotFactAnnulled) annulment;
        return new PilotFactMovedIn(
                new PilotId(annulment.destination().orElseThrow()),
                moved.fact().occurredOn(),
                moved.fact(),
                new PilotId(moved.from()),
                moved.number(),
                moved.toldAt(),
                why.reason(),
                why.explanation(),
                why.orderedBy());
    }

    @Override
    public PilotEvent remark(PilotEvent fact, long about, String rule) {
        return new PilotRuleBroken(fact.pilotId(), fact.occurredOn(), about, rule);
    }
}
