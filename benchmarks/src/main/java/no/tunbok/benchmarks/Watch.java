package no.tunbok.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.tunbok.benchmarks.store.AxonStore;
import no.tunbok.benchmarks.store.Life;
import no.tunbok.benchmarks.store.Pause;

/** Notes when each event was committed and when it was seen, by the clock that all processes of a machine share. */
final class Watch {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long EVENT_EVERY_NANOS = 1_000_000_000L / LagBenchmark.COMMITS_A_SECOND;

    private final Map<String, Long> seenAt = new ConcurrentHashMap<>();

    /** Microseconds since 1970. */
    static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }

    void seen(String event) {
        seen(event, now());
    }

    void seen(String event, long at) {
        seenAt.putIfAbsent(event, at);
    }

    /** Commits events at an even pace, and waits until the last one is seen. */
    Latencies lag(AxonStore store, int commits) {
        var committedAt = new LinkedHashMap<String, Long>();
        var stream = UUID.randomUUID().toString();
        long start = System.nanoTime();
        for (int number = 0; number < commits; number++) {
            Pause.nanos(start + number * EVENT_EVERY_NANOS - System.nanoTime());
            var event = AxonStore.event(stream, number, Life.at(number));
            store.events().publish(List.of(event));
            committedAt.put(event.getIdentifier(), now());
        }
        var latencies = new Latencies();
        committedAt.forEach((event, committed) -> latencies.add(awaited(event) - committed));
        seenAt.clear();
        return latencies;
    }

    private long awaited(String event) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (var at = seenAt.get(event); ; at = seenAt.get(event)) {
            if (at != null) {
                return at;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("An event was committed and not seen within " + PATIENCE);
            }
            Pause.millis(1);
        }
    }
}
