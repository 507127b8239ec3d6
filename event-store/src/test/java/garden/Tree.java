package garden;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Is planted, and felled once. */
@Aggregate
class Tree {

    record Plant(@TargetAggregateIdentifier String tree, String kind) {}

    record Fell(@TargetAggregateIdentifier String tree) {}

    record TreePlanted(String tree, String kind) {}

    record TreeFelled(String tree) {}

    @AggregateIdentifier
    @Nullable String tree;

    private boolean felled;

    Tree() {}

    @CommandHandler
    Tree(Plant command) {
        apply(new TreePlanted(command.tree(), command.kind()));
    }

    @CommandHandler
    void fell(Fell command) {
        if (felled) throw new IllegalStateException("It is felled already");
        apply(new TreeFelled(command.tree()));
    }

    @EventSourcingHandler
    void on(TreePlanted event) {
        tree = event.tree();
    }

    @EventSourcingHandler
    void on(TreeFelled event) {
        felled = true;
    }
}
