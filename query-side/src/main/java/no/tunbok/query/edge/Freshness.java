package no.tunbok.query.edge;

import java.time.Clock;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import no.tunbok.eventstore.Positions;
import no.tunbok.query.asof.KnownAt;

/** Lets nobody read less than what they have already seen: waits a little for it, and says so when it does not come. */
public final class Freshness {

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Positions positions;
    private final Clock clock;

    Freshness(Positions positions, Clock clock) {
        this.positions = positions;
        this.clock = clock;
    }

    /** Whether that moment in the life of the register is not in the future. */
    boolean hasCome(KnownAt knownAt) {
        return switch (knownAt) {
            case KnownAt.Moment(var instant) -> !instant.isAfter(clock.instant());
            case KnownAt.Position(var position) -> position <= positions.head();
        };
    }

    /**
     * Waits until the rows of the processor hold the event at that position.
     *
     * @return the position that the rows have reached, to be asked for before they are read
     * @throws QuestionRefused if they have not come so far within five seconds
     */
    public long ofRows(String processor, OptionalLong seen) {
        await(seen, position -> position == 0 || positions.covers(processor, position));
        return positions.reachedBy(processor);
    }

    /**
     * Waits until the event at that position is in the store; whoever was told of it was told after it was kept, so this
     * only waits when the database that is asked lags behind.
     *
     * @return the position of the newest event, to be asked for before events are read
     * @throws QuestionRefused if it has not come within five seconds
     */
    public long ofEvents(OptionalLong seen) {
        await(seen, position -> positions.head() >= position);
        return positions.head();
    }

    /** Counts pauses instead of looking at a clock. */
    private static void await(OptionalLong seen, LongPredicate isThere) {
        if (seen.isEmpty()) {
            return;
        }
        for (long pauses = PATIENCE.dividedBy(PAUSE); !isThere.test(seen.getAsLong()); pauses--) {
            if (pauses == 0) {
                throw new QuestionRefused(Problem.NOT_YET_READ);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new QuestionRefused(Problem.NOT_YET_READ);
        }
    }
}
