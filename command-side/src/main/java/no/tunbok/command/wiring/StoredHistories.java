package no.tunbok.command.wiring;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import no.tunbok.command.judgement.Histories;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import org.axonframework.eventsourcing.eventstore.EventStore;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the histories of one kind of entry from the event store. */
final class StoredHistories<F extends Fact<F>> implements Histories<F> {

    private final Supplier<EventStore> events;
    private final Supplier<JsonMapper> json;
    private final Class<F> family;
    private final String idField;

    StoredHistories(Supplier<EventStore> events, Supplier<JsonMapper> json, Class<F> family, String idField) {
        this.events = events;
        this.json = json;
        this.family = family;
        this.idField = idField;
    }

    @Override
    public History<F> of(UUID entry) {
        List<Recorded<F>> records = events.get()
                .readEvents(entry.toString())
                .asStream()
                .filter(event -> family.isInstance(event.getPayload()))
                .map(event -> new Recorded<>(
                        event.getSequenceNumber(), event.getTimestamp(), family.cast(event.getPayload())))
                .toList();
        return new History<>(records);
    }

    @Override
    public F toldOf(UUID entry, F fact) {
        var tree = json.get().<ObjectNode>valueToTree(fact);
        tree.put(idField, entry.toString());
        return family.cast(json.get().treeToValue(tree, fact.getClass()));
    }
}
