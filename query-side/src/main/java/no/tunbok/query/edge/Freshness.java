package no.tunbok.query.edge;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalLong;
import no.tunbok.eventstore.Positions;
import no.tunbok.query.asof.KnownAt;

/** Lets nobody read less than what they have already seen: waits a little for it, and says so when it does not come. */
public final class Freshness {

    private static final Duration SHORTEST = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofMillis(100);
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
     * @throws QuestionRefused if they have not come so far within five seconds, or if there is no such event yet
     */
    public long ofRows(String processor, OptionalLong seen) {
        var patience = PATIENCE;
        for (var pause = SHORTEST; !holds(processor, seen); pause = longer(pause)) {
            if (patience.compareTo(pause) < 0 || positions.head() < seen.orElse(-1)) {
                throw new QuestionRefused(Problem.NOT_YET_READ);
            }
            sleep(pause);
            patience = patience.minus(pause);
        }
        return positions.coveredBy(processor);
    }

    /**
     * Looks whether the event at that position is in the store. Whoever was told of it was told after it was kept, so there
     * is nothing to wait for.
     *
     * @return the position of the newest event, to be asked for before events are read
     * @throws QuestionRefused if there is no such event yet
     */
    public long ofEvents(OptionalLong seen) {
        long head = positions.head();
        if (head < seen.orElse(-1)) {
            throw new QuestionRefused(Problem.NOT_YET_READ);
        }
        return head;
    }

    /**
     * The tag of an answer that follows from all that was kept up to a position, and from the day. It is a weak one (RFC 9110,
     * 8.8.1): some of what was kept later may show in an answer already, which is no less right without it.
     */
    public static String tag(long position, LocalDate today) {
        return "W/\"p" + position + "-" + BASIC_ISO_DATE.format(today) + "\"";
    }

    private boolean holds(String processor, OptionalLong seen) {
        return seen.isEmpty() || positions.covers(processor, seen.getAsLong());
    }

    /** Most are there in no time; those that are not need not be asked after often. */
    private static Duration longer(Duration pause) {
        return pause.compareTo(LONGEST.dividedBy(2)) > 0 ? LONGEST : pause.multipliedBy(2);
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new QuestionRefused(Problem.NOT_YET_READ);
        }
    }
}
