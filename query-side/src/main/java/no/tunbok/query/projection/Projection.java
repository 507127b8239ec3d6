package no.tunbok.query.projection;

import java.time.Duration;
import no.tunbok.query.rebuild.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How far a read model has come.
 *
 * @param position of the last event that it holds, or need not hold; -1 when there is none
 * @param head of the ledger
 * @param behind how many events it may lack
 * @param rebuild the latest in this process
 */
record Projection(
        String name,
        long position,
        long head,
        long behind,
        @Nullable Rebuilt rebuild) {

    /**
     * How far a rebuild has come, or how it ended. While it is under way the old rows answer.
     *
     * @param events how many are read
     * @param ofEvents how many there were when it began
     * @param secondsLeft of the reading, at this rate
     * @param differing how many entries were not as they are now, or changed meanwhile; known at the end
     */
    record Rebuilt(
            State state,
            long events,
            long ofEvents,
            long eventsPerSecond,
            @Nullable Long secondsLeft,
            @Nullable Long differing,
            double seconds) {

        /** One that waits for its turn has done nothing yet, whatever the one before it did. */
        static Rebuilt of(State state, Progress progress) {
            if (state == State.RUNNING && !progress.isRunning()) return new Rebuilt(state, 0, 0, 0, null, null, 0);
            return new Rebuilt(
                    state,
                    progress.events(),
                    progress.ofEvents(),
                    progress.eventsPerSecond(),
                    progress.left().map(Duration::toSeconds).orElse(null),
                    progress.differing().isPresent() ? progress.differing().getAsLong() : null,
                    progress.spent().toMillis() / 1000.0);
        }
    }

    /** Where a rebuild stands. What has failed has changed nothing. */
    enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
