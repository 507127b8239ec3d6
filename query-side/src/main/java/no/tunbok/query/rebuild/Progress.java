package no.tunbok.query.rebuild;

import java.time.Duration;

/**
 * How far a rebuild has come, or had come when it ended.
 *
 * @param events how many have been read and folded
 * @param spent how long that has taken
 */
public record Progress(long events, Duration spent) {

    public long eventsPerSecond() {
        return spent.isPositive() ? Math.round(events * 1e9 / spent.toNanos()) : 0;
    }
}
