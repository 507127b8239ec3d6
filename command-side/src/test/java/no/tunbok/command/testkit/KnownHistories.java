package no.tunbok.command.testkit;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import no.tunbok.command.judgement.Histories;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;

/**
 * Histories that a test tells.
 *
 * @param toldOf the same fact, told of another entry
 */
public record KnownHistories<F extends Fact<F>>(Map<UUID, History<F>> known, BiFunction<UUID, F, F> toldOf)
        implements Histories<F> {

    @Override
    public History<F> of(UUID entry) {
        return known.getOrDefault(entry, History.empty());
    }

    @Override
    public F toldOf(UUID entry, F fact) {
        return toldOf.apply(entry, fact);
    }
}
