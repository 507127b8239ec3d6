package no.tunbok.query.agreementhistory;

import java.util.HashMap;
import java.util.Map;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.CallOffId;
import no.tunbok.events.agreement.CallOffMade;
import no.tunbok.events.history.History;
import no.tunbok.query.entryhistory.Story;
import no.tunbok.query.wording.Form;
import no.tunbok.query.wording.Wording;

/** Tells each fact of an agreement in a sentence. */
final class AgreementStory implements Story<AgreementEvent> {

    private final Map<CallOffId, Long> callOffs = new HashMap<>();

    private AgreementStory() {}

    /** Knows which fact told of each call-off. */
    static AgreementStory of(History<AgreementEvent> history) {
        var story = new AgreementStory();
        for (var told : history.standing()) {
            if (told.fact() instanceof CallOffMade f) story.callOffs.put(f.callOffId(), told.number());
        }
        return story;
    }

    @Override
    public Wording tell(AgreementEvent fact) {
        return new Wording(
                new Sentence(Form.BOKMAAL, callOffs).on(fact), new Sentence(Form.NYNORSK, callOffs).on(fact));
    }
}
