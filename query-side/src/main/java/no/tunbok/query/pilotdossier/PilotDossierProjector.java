package no.tunbok.query.pilotdossier;

import java.util.HashMap;
import java.util.Map;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.query.pilotrecord.PilotRecords;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Keeps stored what {@link PilotDossier#of} would answer now. A row is a cache; the history is the truth. */
@ProcessingGroup(PilotDossierProjector.NAME)
class PilotDossierProjector {

    /** Also the key of its tokens: a new name would tell it everything again. */
    static final String NAME = "pilot-dossier";

    private static final String HELD = PilotDossierProjector.class.getName() + ".held";

    private final PilotRecords records;
    private final PilotDossierRows rows;

    PilotDossierProjector(PilotRecords records, PilotDossierRows rows) {
        this.records = records;
        this.rows = rows;
    }

    /**
     * A correction changes the past, so the whole history is folded anew, as far as it goes by now: it may go beyond this
     * fact. What was told twice, or read ahead, is passed.
     */
    @EventHandler
    void on(PilotEvent event, @SequenceNumber long number) {
        var id = event.pilotId();
        var held = held();
        if (held.computeIfAbsent(id, rows::upTo) < number) {
            var row = PilotDossierRows.Row.of(id, records.of(id).history());
            rows.put(row);
            held.put(id, row.upTo());
        }
    }

    /** The last fact in each row that this transaction has met: of many facts of one pilot, the database is asked once. */
    private static Map<PilotId, Long> held() {
        return CurrentUnitOfWork.get().getOrComputeResource(HELD, _ -> new HashMap<>());
    }

    @ResetHandler
    void startOver() {
        rows.clear();
    }
}
