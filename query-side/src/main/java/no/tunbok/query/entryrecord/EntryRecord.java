package no.tunbok.query.entryrecord;

import java.util.List;
import java.util.Optional;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.eventstore.StoredEvent;
import no.tunbok.query.asof.KnownAt;

/**
 * What is recorded of one entry, oldest first, each event with its place and its envelope.
 *
 * @param <F> the family that its facts are of
 * @param family the same
 */
public record EntryRecord<F extends Fact<F>>(Class<F> family, List<StoredEvent> events) {

    public EntryRecord {
        events = List.copyOf(events);
    }

    /** What of it was known then: a beginning, never a sieve. */
    public EntryRecord<F> knownAt(Optional<KnownAt> knownAt) {
        return knownAt.map(moment -> new EntryRecord<>(
                        family,
                        events.stream()
                                .takeWhile(event -> moment.covers(event.recordedAt(), event.position()))
                                .toList()))
                .orElse(this);
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }

    public History<F> history() {
        return new History<>(events.stream().map(this::recorded).toList());
    }

    /** The history, and when the register was told each fact of it. */
    public ToldHistory<F> told() {
        return ToldHistory.of(
                history(), events.stream().map(StoredEvent::position).toList());
    }

    /** What was told in that event. */
    public F fact(StoredEvent event) {
        return family.cast(event.payload());
    }

    private Recorded<F> recorded(StoredEvent event) {
        return new Recorded<>(event.number(), event.recordedAt(), fact(event));
    }
}
