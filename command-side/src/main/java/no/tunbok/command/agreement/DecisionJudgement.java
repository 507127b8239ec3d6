package no.tunbok.command.agreement;

import static no.tunbok.command.judgement.CommonRule.X_10;
import static no.tunbok.command.judgement.Judgement.judge;

import no.tunbok.command.judgement.Judgement;
import no.tunbok.events.reference.Bodies;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;

/** Whether a decision has grounds, and who decided goes by the name of that day. */
final class DecisionJudgement {

    private DecisionJudgement() {}

    static Judgement of(IndividualDecision decision, Occurred when) {
        return judge().that(!decision.grounds().text().isBlank(), X_10, "/decision/grounds")
                .that(Bodies.known().mayBeCalled(decision.decidedBy(), when), X_10, "/decision/decidedBy");
    }
}
