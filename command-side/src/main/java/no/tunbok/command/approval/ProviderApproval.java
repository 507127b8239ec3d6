package no.tunbok.command.approval;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.tunbok.command.judgement.Outcome;
import no.tunbok.command.judgement.VersionStale;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Axon's door to {@link ApprovalDecisions}: it loads, asks and records; it decides nothing. */
@Aggregate(lockFactory = "entryLocks")
final class ProviderApproval {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable ApprovalId id;

    private final List<Recorded<ApprovalEvent>> records = new ArrayList<>();

    ProviderApproval() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome handle(AskApproval asked) {
        var expected = asked.expectedVersion();
        if (expected != null && expected != records.size()) throw new VersionStale(expected, records.size());
        var facts = ApprovalDecisions.decide(
                        asked.mode(), asked.fact(), asked.isTaken(), new History<>(records), asked.circumstances())
                .factsOrThrow(asked.approvalId());
        facts.forEach(AggregateLifecycle::apply);
        return new Outcome(asked.approvalId().toString(), records.size(), facts);
    }

    @EventSourcingHandler
    void on(ApprovalEvent event, @SequenceNumber long number, @Timestamp Instant at) {
        id = event.approvalId();
        records.add(new Recorded<>(number, at, event));
    }
}
