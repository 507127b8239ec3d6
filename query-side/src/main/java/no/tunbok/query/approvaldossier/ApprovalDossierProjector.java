package no.tunbok.query.approvaldossier;

import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.query.entrydossier.EntryProjector;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;

/** Hears of approvals, so that their dossiers are kept as they are now. */
@ProcessingGroup(ApprovalDossierProjector.NAME)
class ApprovalDossierProjector {

    static final String NAME = "approval-dossier";

    private final EntryProjector<ApprovalEvent> dossiers;

    ApprovalDossierProjector(EntryProjector<ApprovalEvent> dossiers) {
        this.dossiers = dossiers;
    }

    @EventHandler
    void on(ApprovalEvent event, @SequenceNumber long number) {
        dossiers.told(event.approvalId().value(), number);
    }

    @ResetHandler
    void startOver() {
        dossiers.startOver();
    }
}
