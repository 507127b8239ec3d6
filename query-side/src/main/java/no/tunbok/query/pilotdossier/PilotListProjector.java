package no.tunbok.query.pilotdossier;

import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.query.entrydossier.EntryProjector;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;

/** Hears of pilots, so that their lists are kept as of any day. */
@ProcessingGroup(PilotListProjector.NAME)
class PilotListProjector {

    static final String NAME = "pilot-list";

    private final EntryProjector<PilotEvent> lists;

    PilotListProjector(EntryProjector<PilotEvent> lists) {
        this.lists = lists;
    }

    @EventHandler
    void on(PilotEvent event, @SequenceNumber long number) {
        lists.told(event.pilotId().value(), number);
    }

    @ResetHandler
    void startOver() {
        lists.startOver();
    }
}
