package no.tunbok.eventstore;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate that can be launched, climb, and refuse to. */
@Aggregate
class Kite {

    record Launch(
            @TargetAggregateIdentifier String kite,
            LocalDate on,
            @Nullable String remark) {}

    record Climb(@TargetAggregateIdentifier String kite, int metres) {}

    record KiteLaunched(String kite, LocalDate on, @Nullable String remark) {}

    record KiteClimbed(String kite, int metres) {}

    /** Has no name on the wire. */
    record KiteLost(String kite) {}

    @AggregateIdentifier
    @Nullable String kite;

    private int height;

    Kite() {}

    @CommandHandler
    Kite(Launch command) {
        apply(new KiteLaunched(command.kite(), command.on(), command.remark()));
    }

    @CommandHandler
    int climb(Climb command, MetaData metaData) {
        apply(new KiteClimbed(command.kite(), command.metres()), metaData);
        if (command.metres() < 0) {
            throw new IllegalArgumentException("Kites climb upwards");
        }
        return height;
    }

    @EventSourcingHandler
    void on(KiteLaunched event) {
        kite = event.kite();
    }

    @EventSourcingHandler
    void on(KiteClimbed event) {
        height += event.metres();
    }
}
