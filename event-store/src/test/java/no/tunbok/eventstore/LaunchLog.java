package no.tunbok.eventstore;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Listens to launches only. */
@ProcessingGroup(LaunchLog.PROCESSOR)
class LaunchLog {

    static final String PROCESSOR = "launch-log";

    final List<String> launched = new CopyOnWriteArrayList<>();

    @EventHandler
    void on(Kite.KiteLaunched event) {
        launched.add(event.kite());
    }
}
