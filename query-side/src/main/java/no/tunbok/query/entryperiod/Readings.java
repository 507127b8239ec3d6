package no.tunbok.query.entryperiod;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;

/**
 * How the entries of one kind read in lists.
 *
 * @param <F> the family of the facts
 */
public interface Readings<F extends Fact<F>> {

    /** As of that day, whatever is told; nothing when nothing had happened. */
    Optional<Reading> on(History<F> history, LocalDate day);

    /** Whether the entry may read otherwise because of that fact; of corrections nobody asks. */
    boolean areOf(F fact);

    /** All days on which it may read otherwise than the day before; more of them do no harm. */
    Stream<LocalDate> turningDays(History<F> history);
}
