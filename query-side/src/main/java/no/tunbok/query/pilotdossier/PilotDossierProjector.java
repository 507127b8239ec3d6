package no.tunbok.query.pilotdossier;

import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.query.entrydossier.EntryProjector;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;

/** Hears of pilots, so that their dossiers are kept as they are now. */
@ProcessingGroup(PilotDossierProjector.NAME)
class PilotDossierProjector {

    static final String NAME = "pilot-dossier";

    private final EntryProjector<PilotEvent> dossiers;

    PilotDossierProjector(EntryProjector<PilotEvent> dossiers) {
        this.dossiers = dossiers;
    }

    @EventHandler
    void on(PilotEvent event, @SequenceNumber long number) {
        dossiers.told(event.pilotId().value(), number);
    }

    @ResetHandler
    void startOver() {
        dossiers.startOver();
    }
}
