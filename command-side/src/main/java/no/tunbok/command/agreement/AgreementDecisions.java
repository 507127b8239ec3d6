package no.tunbok.command.agreement;

import java.util.List;
import no.tunbok.command.judgement.Decisions;
import no.tunbok.command.judgement.Judgement;
import no.tunbok.command.judgement.KindOfEntry;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementFactAnnulled;
import no.tunbok.events.agreement.AgreementFactMovedIn;
import no.tunbok.events.agreement.AgreementId;
import no.tunbok.events.agreement.AgreementRuleBroken;
import no.tunbok.events.agreement.FrameworkPlanned;
import no.tunbok.events.history.Moved;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;

/**
 * What comes of anything that is asked of an agreement, as far as it is not the same for every kind of entry.
 *
 * @param approvals what is known of the participants' approvals
 */
record AgreementDecisions(Approvals approvals) implements KindOfEntry<AgreementEvent> {

    /** Where nobody has looked into the approvals. */
    static final AgreementDecisions KIND = new AgreementDecisions(Approvals.UNKNOWN);

    static final Decisions<AgreementEvent> AGREEMENT = new Decisions<>(KIND);

    static Decisions<AgreementEvent> with(Approvals approvals) {
        return new Decisions<>(new AgreementDecisions(approvals));
    }

    @Override
    public Object entry(AgreementEvent fact) {
        return fact.agreementId();
    }

    @Override
    public String entryField() {
        return "agreementId";
    }

    @Override
    public boolean opens(AgreementEvent fact) {
        return fact instanceof FrameworkPlanned;
    }

    @Override
    public Judgement judge(AgreementEvent fact, Occurred when, List<Standing<AgreementEvent>> others) {
        return AgreementJudgement.of(fact, when, AgreementState.of(others), approvals);
    }

    @Override
    public AgreementEvent movedIn(AgreementEvent annulment, Moved<AgreementEvent> moved) {
        var why = (AgreementFactAnnulled) annulment;
        return new AgreementFactMovedIn(
                new AgreementId(annulment.destination().orElseThrow()),
                moved.fact().occurredOn(),
                moved.fact(),
                new AgreementId(moved.from()),
                moved.number(),
                moved.toldAt(),
                why.reason(),
                why.explanation(),
                why.orderedBy());
    }

    @Override
    public AgreementEvent remark(AgreementEvent fact, long about, String rule) {
        return new AgreementRuleBroken(fact.agreementId(), fact.occurredOn(), about, rule);
    }
}
