package no.tunbok.benchmarks.store;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import no.tunbok.events.pilot.PilotEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate there can be: it records whatever it is told, and knows how much that was. */
@Aggregate
public class Notebook {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private long notes;

    Notebook() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(Note note) {
        id = note.notebook();
        AggregateLifecycle.apply(note.fact());
        return notes;
    }

    @EventSourcingHandler
    void on(PilotEvent fact, @SourceId String stream) {
        id = stream;
        notes++;
    }
}
