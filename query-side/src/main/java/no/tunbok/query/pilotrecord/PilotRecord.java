package no.tunbok.query.pilotrecord;

import java.util.List;
import java.util.Optional;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.eventstore.StoredEvent;
import no.tunbok.query.asof.KnownAt;

/** What is recorded of one pilot, oldest first, each event with its place and its envelope. */
public record PilotRecord(List<StoredEvent> events) {

    public PilotRecord {
        events = List.copyOf(events);
    }

    /** What of it was known then: a beginning, never a sieve. */
    public PilotRecord knownAt(Optional<KnownAt> knownAt) {
        return knownAt.map(moment -> new PilotRecord(events.stream()
                        .takeWhile(event -> moment.covers(event.recordedAt(), event.position()))
                        .toList()))
                .orElse(this);
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }

    public History<PilotEvent> history() {
        return new History<>(events.stream().map(PilotRecord::recorded).toList());
    }

    private static Recorded<PilotEvent> recorded(StoredEvent event) {
        return new Recorded<>(event.number(), event.recordedAt(), (PilotEvent) event.payload());
    }
}
