package no.tunbok.command.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Standing;

/**
 * A policy that looks at an entry when a day begins.
 *
 * @param due what is to be told of it on a day, and was not told before
 * @param turningDays the days on which that may change though nothing is told; more of them do no harm
 */
public record Upkeep<F extends Fact<F>>(
        BiFunction<Known<F>, LocalDate, List<F>> due, Function<List<Standing<F>>, Stream<LocalDate>> turningDays)
        implements Policy<F> {

    @Override
    public List<F> follows(History<F> history, LocalDate today) {
        return follows(Known.of(history), today);
    }

    private List<F> follows(Known<F> known, LocalDate day) {
        return known.isDuplicate() ? List.of() : due.apply(known, day);
    }

    @Override
    public Optional<LocalDate> lookAgainOn(History<F> history, LocalDate today) {
        var known = Known.of(history);
        var told = known.with(follows(known, today));
        return turningDays
                .apply(known.standing())
                .filter(day -> day.isAfter(today))
                .distinct()
                .sorted()
                .filter(day -> !follows(told, day).isEmpty())
                .findFirst();
    }
}
