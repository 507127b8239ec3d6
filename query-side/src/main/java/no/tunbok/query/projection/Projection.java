package no.tunbok.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.tunbok.query.rebuild.Differing;
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
     * @param firstDiffering the first hundred of them, in the order of their identifiers; known at the end
     */
    record Rebuilt(
            State state,
            long events,
            long ofEvents,
            long eventsPerSecond,
            @Nullable Long secondsLeft,
            @Nullable Long differing,
            @Nullable List<Differed> firstDiffering,
            double seconds) {

        /** One that waits for its turn has done nothing yet, whatever the one before it did. */
        static Rebuilt of(State state, Progress progress, Function<UUID, String> address) {
            if (state == State.RUNNING && !progress.isRunning())
                return new Rebuilt(state, 0, 0, 0, null, null, null, 0);
            return new Rebuilt(
                    state,
                    progress.events(),
                    progress.ofEvents(),
                    progress.eventsPerSecond(),
                    progress.left().map(Duration::toSeconds).orElse(null),
                    progress.differing().map(Differing::count).orElse(null),
                    progress.differing()
                            .map(differing -> differing.first().stream()
                                    .map(entry -> Differed.of(entry, address))
                                    .toList())
                            .orElse(null),
                    progress.spent().toMillis() / 1000.0);
        }
    }

    /**
     * An entry that was other than it should be.
     *
     * @param address where it is answered for
     * @param pointers to where its page was other (RFC 6901), in the old page to what is gone, in the new one to all else; the
     *     empty one stands for all of the page. None for lists, and where the page was right and only how far it goes was not
     */
    record Differed(UUID entry, String address, List<String> pointers) {

        static Differed of(Differing.Entry entry, Function<UUID, String> address) {
            return new Differed(entry.id(), address.apply(entry.id()), entry.pointers());
        }
    }

    /** Where a rebuild stands. What has failed has changed nothing. */
    enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
