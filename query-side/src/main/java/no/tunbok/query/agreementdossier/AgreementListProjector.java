package no.tunbok.query.agreementdossier;

import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.query.entrydossier.EntryProjector;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;

/** Hears of framework agreements, so that their lists are kept as of any day. */
@ProcessingGroup(AgreementListProjector.NAME)
class AgreementListProjector {

    static final String NAME = "agreement-list";

    private final EntryProjector<AgreementEvent> lists;

    AgreementListProjector(EntryProjector<AgreementEvent> lists) {
        this.lists = lists;
    }

    @EventHandler
    void on(AgreementEvent event, @SequenceNumber long number) {
        lists.told(event.agreementId().value(), number);
    }

    @ResetHandler
    void startOver() {
        lists.startOver();
    }
}
