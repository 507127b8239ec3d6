package no.tunbok.counterexamples.command.kite;

import java.time.Instant;
import java.util.function.Supplier;
import no.tunbok.counterexamples.command.edge.Doorman;
import org.axonframework.modelling.command.AggregateLifecycle;

/** Rules that record what they decide, when they think it is, for whom they please. */
class KiteDecisions {

    Doorman doorman = new Doorman();

    Supplier<Instant> clock() {
        return Instant::now;
    }

    void decide() {
        AggregateLifecycle.apply(this);
    }
}
