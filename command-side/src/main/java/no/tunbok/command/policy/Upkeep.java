package no.tunbok.command.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Standing;

/**
 * A policy that needs nothing but the history of the entry that it tells of, and the day. Of an entry that is the same as
 * another it tells nothing.
 */
public abstract class Upkeep<F extends Fact<F>> implements Policy<F> {

    /** What is to be told on that day, and was never told before. */
    protected abstract List<F> due(Known<F> known, LocalDate today);

    /** The days on which that may change though nothing is told; more of them do no harm. */
    protected abstract Stream<LocalDate> turningDays(List<Standing<F>> standing);

    @Override
    public final List<F> follows(History<F> history, LocalDate today) {
        return follows(Known.of(history), today);
    }

    private List<F> follows(Known<F> known, LocalDate day) {
        return known.isDuplicate() ? List.of() : due(known, day);
    }

    @Override
    public final Optional<LocalDate> lookAgainOn(History<F> history, LocalDate today) {
        var known = Known.of(history);
        var told = known.with(follows(known, today));
        return turningDays(known.standing())
                .filter(day -> day.isAfter(today))
                .distinct()
                .sorted()
                .filter(day -> !follows(told, day).isEmpty())
                .findFirst();
    }
}
