package no.tunbok.command.pilot;

import static no.tunbok.command.judgement.CommonRule.X_10;
import static no.tunbok.command.judgement.Judgement.judge;
import static no.tunbok.command.pilot.PilotRule.PI_16;

import java.util.List;
import no.tunbok.command.judgement.Judgement;
import no.tunbok.events.reference.Bodies;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/** Whether bodies go by the names that they had on the day, also where they decide. */
final class Naming {

    private Naming() {}

    static Judgement judgeDecision(IndividualDecision decision, Occurred when) {
        return judge().that(!decision.grounds().text().isBlank(), X_10, "/decision/grounds")
                .that(isNamedAsThen(decision.decidedBy(), when), X_10, "/decision/decidedBy");
    }

    static Judgement judgeNames(List<Body> bodies, Occurred when, String pointer) {
        var judgement = judge();
        for (int i = 0; i < bodies.size(); i++) {
            judgement = judgement.and(judgeName(bodies.get(i), when, pointer + "/" + i));
        }
        return judgement;
    }

    static Judgement judgeName(Body body, Occurred when, String pointer) {
        return judge().that(isNamedAsThen(body, when), PI_16, pointer + "/name");
    }

    /** Whether the body was called so and was that; nothing can be said of a body that the register does not know. */
    private static boolean isNamedAsThen(Body body, Occurred when) {
        var number = body.organisationNumber();
        if (number == null) return true;
        var names = Bodies.known().namesOn(number, when);
        return names.isEmpty() || names.stream().anyMatch(n -> n.name().equals(body.name()) && n.kind() == body.kind());
    }
}
