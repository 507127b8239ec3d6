package no.tunbok.command.policy;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.DeadlinePassed;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Standing;

/**
 * What is known of an entry, worked out once for many days.
 *
 * @param standing what counts, in the order of the world
 * @param everTold all that was ever told, also what does not count
 */
public record Known<F extends Fact<F>>(List<Standing<F>> standing, Set<F> everTold) {

    public Known {
        standing = List.copyOf(standing);
        everTold = Set.copyOf(everTold);
    }

    static <F extends Fact<F>> Known<F> of(History<F> history) {
        return new Known<>(history.standing(), history.everTold().collect(toSet()));
    }

    /** The same once those are told. */
    Known<F> with(List<F> facts) {
        return new Known<>(
                Stream.concat(
                                standing.stream(),
                                facts.stream().map(fact -> new Standing<>(Long.MAX_VALUE, fact, fact.occurredOn())))
                        .toList(),
                Stream.concat(everTold.stream(), facts.stream()).collect(toSet()));
    }

    /** Whether it takes corrections only, since another entry is gone on with. */
    boolean isDuplicate() {
        return standing.stream().anyMatch(s -> s.fact().duplicateOf().isPresent());
    }

    /** What holds on that day, in the order of the world. */
    public List<Standing<F>> holdingOn(LocalDate day) {
        return History.holdingOn(
                day,
                standing.stream().filter(s -> s.occurred().hadHappenedBy(day)).toList());
    }

    public boolean isStanding(Class<? extends F> kind) {
        return standing.stream().anyMatch(s -> kind.isInstance(s.fact()));
    }

    public <T> Stream<T> everTold(Class<T> kind) {
        return everTold.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Those that are over, in their order, and of which nobody was ever told so: not even by what was annulled since. */
    public <K extends Enum<K>> Stream<Deadline<K>> passed(List<Deadline<K>> open, LocalDate today) {
        var told = everTold.stream()
                .flatMap(fact -> fact instanceof DeadlinePassed<?> passed
                        ? Stream.of(passed.deadline())
                        : Stream.<Deadline<?>>empty())
                .collect(toSet());
        return open.stream().filter(deadline -> deadline.isPastOn(today) && !told.contains(deadline));
    }
}
