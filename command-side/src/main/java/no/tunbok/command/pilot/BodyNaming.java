package no.tunbok.command.pilot;

import static no.tunbok.command.judgement.Judgement.judge;
import static no.tunbok.command.pilot.PilotRule.PI_16;

import java.util.List;
import no.tunbok.command.judgement.Judgement;
import no.tunbok.events.reference.Bodies;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Occurred;

/** Whether bodies go by the names that they had on the day (PI-16). */
final class BodyNaming {

    private BodyNaming() {}

    static Judgement judgeNames(List<Body> bodies, Occurred when, String pointer) {
        var judgement = judge();
        for (int i = 0; i < bodies.size(); i++) {
            judgement = judgement.and(judgeName(bodies.get(i), when, pointer + "/" + i));
        }
        return judgement;
    }

    static Judgement judgeName(Body body, Occurred when, String pointer) {
        return judge().that(Bodies.known().mayBeCalled(body, when), PI_16, pointer + "/name");
    }
}
