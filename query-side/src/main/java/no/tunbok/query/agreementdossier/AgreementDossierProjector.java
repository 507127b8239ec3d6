package no.tunbok.query.agreementdossier;

import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.query.entrydossier.EntryProjector;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;

/** Hears of framework agreements, so that their dossiers are kept as they are now. */
@ProcessingGroup(AgreementDossierProjector.NAME)
class AgreementDossierProjector {

    static final String NAME = "agreement-dossier";

    private final EntryProjector<AgreementEvent> dossiers;

    AgreementDossierProjector(EntryProjector<AgreementEvent> dossiers) {
        this.dossiers = dossiers;
    }

    @EventHandler
    void on(AgreementEvent event, @SequenceNumber long number) {
        dossiers.told(event.agreementId().value(), number);
    }

    @ResetHandler
    void startOver() {
        dossiers.startOver();
    }
}
