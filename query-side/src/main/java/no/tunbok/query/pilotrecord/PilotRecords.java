package no.tunbok.query.pilotrecord;

import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.eventstore.StoredEvents;

/** Reads what is recorded of a pilot. */
public final class PilotRecords {

    private final StoredEvents events;

    PilotRecords(StoredEvents events) {
        this.events = events;
    }

    /** Empty when there is no such pilot. */
    public PilotRecord of(PilotId id) {
        return new PilotRecord(events.of(id.toString()).stream()
                .filter(event -> event.payload() instanceof PilotEvent)
                .toList());
    }
}
