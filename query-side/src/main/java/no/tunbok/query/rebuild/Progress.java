package no.tunbok.query.rebuild;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a rebuild has come, or had come when it ended.
 *
 * @param isRunning whether it is under way in this process
 * @param events how many have been read and folded
 * @param ofEvents how many there were when it began
 * @param differing which entries of the read model were other; known at the end
 * @param spent how long that has taken
 */
public record Progress(boolean isRunning, long events, long ofEvents, Optional<Differing> differing, Duration spent) {

    public long eventsPerSecond() {
        return spent.isPositive() ? Math.round(events * 1e9 / spent.toNanos()) : 0;
    }

    /** How long the reading will take from now at this rate; nothing when there is no rate, or nothing to read. */
    public Optional<Duration> left() {
        long rate = eventsPerSecond();
        return isRunning && rate > 0 && events < ofEvents
                ? Optional.of(Duration.ofSeconds((ofEvents - events) / rate))
                : Optional.empty();
    }
}
