package no.tunbok.query.approvalhistory;

import java.util.HashMap;
import java.util.Map;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.DeviationId;
import no.tunbok.events.approval.DeviationRaised;
import no.tunbok.events.history.History;
import no.tunbok.query.entryhistory.Story;
import no.tunbok.query.wording.Form;
import no.tunbok.query.wording.Wording;

/** Tells each fact of an approval in a sentence. */
final class ApprovalStory implements Story<ApprovalEvent> {

    private final Map<DeviationId, String> deviations = new HashMap<>();

    private ApprovalStory() {}

    /** Knows at which point of the checklist each deviation was found. */
    static ApprovalStory of(History<ApprovalEvent> history) {
        var story = new ApprovalStory();
        for (var told : history.standing()) {
            if (told.fact() instanceof DeviationRaised f) story.deviations.put(f.deviationId(), f.checklistPoint());
        }
        return story;
    }

    @Override
    public Wording tell(ApprovalEvent fact) {
        return new Wording(
                new Sentence(Form.BOKMAAL, deviations).on(fact), new Sentence(Form.NYNORSK, deviations).on(fact));
    }
}
