package no.tunbok.command.pilot;

import java.util.List;
import no.tunbok.command.judgement.Decisions;
import no.tunbok.command.judgement.Judgement;
import no.tunbok.command.judgement.KindOfEntry;
import no.tunbok.events.history.Moved;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.PilotApplicationRegistered;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotFactAnnulled;
import no.tunbok.events.pilot.PilotFactMovedIn;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.value.Occurred;

/** What comes of anything that is asked of a pilot, as far as it is not the same for every kind of entry. */
final class PilotDecisions implements KindOfEntry<PilotEvent> {

    static final PilotDecisions KIND = new PilotDecisions();

    static final Decisions<PilotEvent> PILOT = new Decisions<>(KIND);

    private PilotDecisions() {}

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
    public Judgement judge(PilotEvent fact, Occurred when, List<Standing<PilotEvent>> others) {
        return FactJudgement.of(fact, when, PilotState.of(others));
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
