package no.tunbok.command.judgement;

import static no.tunbok.command.judgement.CommonRule.X_10;
import static no.tunbok.command.judgement.Judgement.judge;

import no.tunbok.events.reference.Bodies;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/** Whether whoever decides goes by the name that it had on the day, and says why. */
public final class Naming {

    private Naming() {}

    public static Judgement judgeDecision(IndividualDecision decision, Occurred when) {
        return judge().that(!decision.grounds().text().isBlank(), X_10, "/decision/grounds")
                .that(Bodies.known().mayBeCalled(decision.decidedBy(), when), X_10, "/decision/decidedBy");
    }
}
