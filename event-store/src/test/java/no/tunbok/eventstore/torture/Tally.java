package no.tunbok.eventstore.torture;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An aggregate that counts marks, each of which is made once by one writer. */
@Aggregate
class Tally {

    record Count(@TargetAggregateIdentifier String tally, String mark) {}

    record Counted(String tally, String mark) {}

    @AggregateIdentifier
    @Nullable String tally;

    Tally() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void count(Count command) {
        apply(new Counted(command.tally(), command.mark()));
    }

    @EventSourcingHandler
    void on(Counted event) {
        tally = event.tally();
    }
}
