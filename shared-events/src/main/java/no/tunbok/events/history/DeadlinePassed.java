package no.tunbok.events.history;

import java.time.LocalDate;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * That the last day of a deadline was over, and what it was for still waited. It happened on the first day after.
 *
 * @param <K> what entries of that kind wait for
 */
public interface DeadlinePassed<K extends Enum<K>> extends ToldByItself {

    Occurred occurredOn();

    K kind();

    LocalDate lastDay();

    /** Which of several it is, where there can be several. */
    default @Nullable String about() {
        return null;
    }

    /** What passed. */
    default Deadline<K> deadline() {
        return new Deadline<>(kind(), lastDay(), about());
    }

    /** Whether it is told of the first day after the last, and of no other. */
    default boolean fallsOnItsDay() {
        return occurredOn().equals(Occurred.on(deadline().firstDayAfter()));
    }
}
