package no.tunbok.query.pilotrecord;

import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.eventstore.StoredEvents;
import no.tunbok.eventstore.StoredStream;

/** Reads what is recorded of a pilot. */
public final class PilotRecords {

    /** What the command side calls the aggregate. */
    public static final String AGGREGATE_TYPE = "Pilot";

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

    /** The same as far as it is needed to work out how things stand. */
    public static History<PilotEvent> history(StoredStream stream) {
        return new History<>(stream.events().stream()
                .filter(event -> event.payload() instanceof PilotEvent)
                .map(event -> new Recorded<>(event.number(), event.recordedAt(), (PilotEvent) event.payload()))
                .toList());
    }
}
