package no.tunbok.eventstore;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether somebody should look after the store: it has no sequencer, a processor has fallen behind, or events are parked.
 *
 * <p>None of that is mended by taking this node out of service, so it is not down, and neither alive nor ready depend on it.
 */
final class StoreHealth extends AbstractHealthIndicator {

    /** Everything is answered, but not everything is as it should be. */
    static final Status DEGRADED = new Status("DEGRADED");

    /** What is being sequenced, or handled, for so long does not move. */
    private static final double LONG = 30;

    private final StoreStatusReader reader;

    StoreHealth(StoreStatusReader reader) {
        super("The database did not say how the store stands");
        this.reader = reader;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var status = reader.status();
        var wrong = wrong(status);
        health.status(wrong.isEmpty() ? Status.UP : DEGRADED);
        if (!wrong.isEmpty()) health.withDetail("look at", wrong);
        health.withDetail("ledger", Map.of("head", status.head(), "unsequenced", status.waitingEvents()))
                .withDetail(
                        "sequencer",
                        Map.of(
                                "node", status.node(),
                                "term", status.term(),
                                "since", status.since().toString(),
                                "working", status.inOffice()))
                .withDetail("processors", processors(status))
                .withDetail("parked", parked(status));
    }

    private static List<String> wrong(StoreStatus status) {
        var wrong = new ArrayList<String>();
        if (!status.inOffice()) wrong.add("no node gives out positions: is a command side running?");
        if (status.waitingSeconds() > LONG) wrong.add("an event has waited for its position for too long");
        for (var processor : status.processors()) {
            if (processor.behindSeconds() > LONG) wrong.add(processor.name() + " is behind");
        }
        for (var parked : status.parked()) {
            wrong.add(parked.group() + " has parked events");
        }
        return wrong;
    }

    private static Map<String, Object> processors(StoreStatus status) {
        return status.processors().stream()
                .collect(toMap(
                        StoreStatus.Processor::name,
                        one -> Map.of(
                                "position", one.position(),
                                "behind", one.behindEvents(),
                                "seconds", Math.round(one.behindSeconds()),
                                "segments", one.segments(),
                                "in hand", one.inHand()),
                        (one, _) -> one,
                        TreeMap::new));
    }

    private static Map<String, Object> parked(StoreStatus status) {
        return status.parked().stream()
                .collect(toMap(
                        StoreStatus.Parked::group,
                        one -> Map.of("aggregates", one.aggregates(), "events", one.events()),
                        (one, _) -> one,
                        TreeMap::new));
    }
}
