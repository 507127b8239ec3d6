package no.tunbok.command.policy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;

/** Writes down when to look at an entry: now if something follows at once, and on the first morning on which something may. */
final class Diary {

    /** Where a look is written down, once under each name. */
    interface Page {

        void plan(Look look, Instant when, Prompt prompt);
    }

    private final Page page;
    private final Clock clock;

    Diary(Page page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Recorded.OSLO);
    }

    /** @return whether it is to be looked at now */
    <F extends Fact<F>> boolean plan(Policies<F> policies, UUID entry, Prompt prompt) {
        var collection = policies.commands().collection();
        var history = policies.histories().of(entry);
        var today = today();
        morning(policies, history, today)
                .ifPresent(day -> page.plan(
                        Look.on(day, collection, entry),
                        day.atStartOfDay(Recorded.OSLO).toInstant(),
                        prompt));
        boolean now = policies.atOnce().stream()
                .anyMatch(policy -> !policy.follows(history, today).isEmpty());
        if (now) page.plan(Look.sinceTold(collection, entry, prompt.event()), clock.instant(), prompt);
        return now;
    }

    private static <F extends Fact<F>> Optional<LocalDate> morning(
            Policies<F> policies, History<F> history, LocalDate today) {
        var overdue = policies.whenADayBegins().stream()
                .anyMatch(policy -> !policy.follows(history, today).isEmpty());
        return overdue
                ? Optional.of(today.plusDays(1))
                : Stream.concat(policies.atOnce().stream(), policies.whenADayBegins().stream())
                        .flatMap(policy -> policy.lookAgainOn(history, today).stream())
                        .min(LocalDate::compareTo);
    }
}
