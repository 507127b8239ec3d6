package no.tunbok.command.pilot;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.tunbok.command.judgement.Outcome;
import no.tunbok.command.judgement.VersionStale;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's door to {@link PilotDecisions}: it loads, asks and records; it decides nothing. */
@Aggregate(lockFactory = "entryLocks")
final class Pilot {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable PilotId id;

    private final List<Recorded<PilotEvent>> records = new ArrayList<>();

    Pilot() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome handle(AskPilot asked) {
        var expected = asked.expectedVersion();
        if (expected != null && expected != records.size()) throw new VersionStale(expected, records.size());
        var facts = PilotDecisions.where(asked.others())
                .decide(asked.mode(), asked.fact(), new History<>(records), asked.circumstances())
                .factsOrThrow(asked.pilotId());
        facts.forEach(AggregateLifecycle::apply);
        return new Outcome(asked.pilotId().toString(), records.size(), facts);
    }

    @EventSourcingHandler
    void on(PilotEvent event, @SequenceNumber long number, @Timestamp Instant at) {
        id = event.pilotId();
        records.add(new Recorded<>(number, at, event));
    }
}
