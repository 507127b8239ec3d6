package no.tunbok.query.approvaldossier;

import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.query.entrydossier.EntryProjector;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;

/** Hears of approvals, so that their lists are kept as of any day. */
@ProcessingGroup(ApprovalListProjector.NAME)
class ApprovalListProjector {

    static final String NAME = "approval-list";

    private final EntryProjector<ApprovalEvent> lists;

    ApprovalListProjector(EntryProjector<ApprovalEvent> lists) {
        this.lists = lists;
    }

    @EventHandler
    void on(ApprovalEvent event, @SequenceNumber long number) {
        lists.told(event.approvalId().value(), number);
    }

    @ResetHandler
    void startOver() {
        lists.startOver();
    }
}
