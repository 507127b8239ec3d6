package no.tunbok.command.policy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tunbok.command.edge.CommandFamily;
import no.tunbok.command.judgement.Histories;
import no.tunbok.events.history.Fact;

/**
 * The policies of one kind of entry, and what they need to be asked.
 *
 * @param <F> the facts of that kind
 * @param commands by which what follows is put forward
 * @param entry that a fact belongs to
 * @param atOnce those that are asked as soon as something is told
 * @param whenADayBegins those that are asked when a day has begun; a fact that is told late does not hurry them, since what
 *     else is known of the entry may be on its way
 * @param concerned the entries of this kind on which a fact of any kind may bear
 */
public record Policies<F extends Fact<F>>(
        Class<F> facts,
        CommandFamily commands,
        Function<F, UUID> entry,
        Histories<F> histories,
        List<Policy<F>> atOnce,
        List<Policy<F>> whenADayBegins,
        Function<Fact<?>, Set<UUID>> concerned) {

    public Policies {
        atOnce = List.copyOf(atOnce);
        whenADayBegins = List.copyOf(whenADayBegins);
    }

    Stream<UUID> entriesConcernedBy(Fact<?> fact) {
        var own = facts.isInstance(fact) ? Stream.of(entry.apply(facts.cast(fact))) : Stream.<UUID>empty();
        return Stream.concat(own, concerned.apply(fact).stream()).distinct();
    }

    /** Those that are asked at that moment. */
    List<Policy<F>> asked(Occasion occasion) {
        return switch (occasion) {
            case SOMETHING_WAS_TOLD -> atOnce;
            case A_DAY_HAS_BEGUN ->
                Stream.concat(atOnce.stream(), whenADayBegins.stream()).toList();
        };
    }
}
