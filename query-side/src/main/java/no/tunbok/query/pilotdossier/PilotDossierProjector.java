package no.tunbok.query.pilotdossier;

import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.query.pilotrecord.PilotRecords;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;

/** Keeps stored what {@link PilotDossier#of} would answer now. A row is a cache; the history is the truth. */
@ProcessingGroup(PilotDossierProjector.NAME)
class PilotDossierProjector {

    /** Also the key of its tokens: a new name would tell it everything again. */
    static final String NAME = "pilot-dossier";

    private final PilotRecords records;
    private final PilotDossierRows rows;

    PilotDossierProjector(PilotRecords records, PilotDossierRows rows) {
        this.records = records;
        this.rows = rows;
    }

    /** A correction changes the past, so the whole history is folded anew; what was told twice, or read ahead, is passed. */
    @EventHandler
    void on(PilotEvent event, @SequenceNumber long number) {
        var id = event.pilotId();
        if (rows.holds(id, number)) {
            return;
        }
        var history = records.of(id).history();
        rows.put(new PilotDossierRows.Row(id, history.records().getLast().number(), PilotDossier.of(history)));
    }

    @ResetHandler
    void startOver() {
        rows.clear();
    }
}
