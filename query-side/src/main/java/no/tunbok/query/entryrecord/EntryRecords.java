package no.tunbok.query.entryrecord;

import java.util.UUID;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.eventstore.BareEvent;
import no.tunbok.eventstore.StoredEvents;
import no.tunbok.eventstore.StoredStream;

/**
 * Reads what is recorded of the entries of one kind.
 *
 * @param <F> the family that their facts are of
 */
public final class EntryRecords<F extends Fact<F>> {

    private final String aggregateType;
    private final Class<F> family;
    private final StoredEvents events;

    /** @param aggregateType what the command side calls the aggregate */
    public EntryRecords(String aggregateType, Class<F> family, StoredEvents events) {
        this.aggregateType = aggregateType;
        this.family = family;
        this.events = events;
    }

    public String aggregateType() {
        return aggregateType;
    }

    /** Empty when there is no such entry of this kind. */
    public EntryRecord<F> of(UUID id) {
        return new EntryRecord<>(
                family,
                events.of(id.toString()).stream()
                        .filter(event -> family.isInstance(event.payload()))
                        .toList());
    }

    /** The same as far as it is needed to work out how things stand, and stood. */
    public ToldHistory<F> told(StoredStream stream) {
        var own = stream.events().stream()
                .filter(event -> family.isInstance(event.payload()))
                .toList();
        var history = new History<>(own.stream()
                .map(event -> new Recorded<>(event.number(), event.recordedAt(), family.cast(event.payload())))
                .toList());
        return ToldHistory.of(history, own.stream().map(BareEvent::position).toList());
    }
}
