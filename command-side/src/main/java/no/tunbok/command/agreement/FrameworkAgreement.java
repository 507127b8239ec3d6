package no.tunbok.command.agreement;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.tunbok.command.judgement.Outcome;
import no.tunbok.command.judgement.VersionStale;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementId;
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

/** Axon's door to {@link AgreementDecisions}: it loads, asks and records; it decides nothing. */
@Aggregate(lockFactory = "entryLocks")
final class FrameworkAgreement {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable AgreementId id;

    private final List<Recorded<AgreementEvent>> records = new ArrayList<>();

    FrameworkAgreement() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Outcome handle(AskAgreement asked) {
        var expected = asked.expectedVersion();
        if (expected != null && expected != records.size()) throw new VersionStale(expected, records.size());
        var facts = AgreementDecisions.with(asked.approvals())
                .decide(asked.mode(), asked.fact(), new History<>(records), asked.circumstances())
                .factsOrThrow(asked.agreementId());
        facts.forEach(AggregateLifecycle::apply);
        return new Outcome(asked.agreementId().toString(), records.size(), facts);
    }

    @EventSourcingHandler
    void on(AgreementEvent event, @SequenceNumber long number, @Timestamp Instant at) {
        id = event.agreementId();
        records.add(new Recorded<>(number, at, event));
    }
}
