package no.tunbok.eventstore;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.ResetHandler;

/** Writes down in memory what a processor was given. */
@ProcessingGroup(KiteLog.PROCESSOR)
class KiteLog {

    static final String PROCESSOR = "kite-log";

    final List<String> seen = new CopyOnWriteArrayList<>();
    final AtomicInteger replayed = new AtomicInteger();

    @EventHandler
    void on(EventMessage<?> event, ReplayStatus replay) {
        if (replay.isReplay()) {
            replayed.incrementAndGet();
        }
        seen.add(event.getIdentifier());
    }

    @ResetHandler
    void reset() {
        seen.clear();
    }
}
