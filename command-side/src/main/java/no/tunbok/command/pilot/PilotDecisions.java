package no.tunbok.command.pilot;

import java.util.List;
import java.util.stream.Stream;
import no.tunbok.command.judgement.Decisions;
import no.tunbok.command.judgement.Judgement;
import no.tunbok.command.judgement.KindOfEntry;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.PilotApplicationRegistered;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.pilot.WorkshopHeld;
import no.tunbok.events.value.Occurred;

/** What comes of anything that is asked of a pilot, as far as it is not the same for every kind of entry. */
final class PilotDecisions implements KindOfEntry<PilotEvent> {

    static final Decisions<PilotEvent> PILOT = new Decisions<>(new PilotDecisions());

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
    public PilotEvent remark(PilotEvent fact, long about, String rule) {
        return new PilotRuleBroken(fact.pilotId(), fact.occurredOn(), about, rule);
    }

    /**
     * The fact for each pilot that it concerns: a joint workshop is a fact of every one that took part (PI-11). Measures
     * belong to the pilot that tells of it, and to no other.
     */
    static List<PilotEvent> toEachPilot(PilotEvent fact) {
        if (!(fact instanceof WorkshopHeld f)) return List.of(fact);
        return Stream.concat(Stream.of(f.pilotId()), f.participatingPilots().stream())
                .distinct()
                .<PilotEvent>map(pilot -> new WorkshopHeld(
                        pilot,
                        f.occurredOn(),
                        f.workshopId(),
                        f.kind(),
                        f.title(),
                        f.format(),
                        f.place(),
                        f.hostMunicipality(),
                        f.participatingPilots().isEmpty() ? List.of(f.pilotId()) : f.participatingPilots(),
                        f.attendance(),
                        f.alsoPresent(),
                        f.topics(),
                        pilot.equals(f.pilotId()) ? f.measureIds() : List.of()))
                .toList();
    }
}
