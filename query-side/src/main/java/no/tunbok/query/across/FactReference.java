package no.tunbok.query.across;

import java.util.UUID;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.wire.WireName;

/**
 * A fact that an answer rests on, to be looked up in the history of its entry.
 *
 * @param collection where the entry is: pilots, approvals or agreements
 * @param number of the fact in the entry
 * @param type its name on the wire
 */
public record FactReference(String collection, UUID entry, long number, String type, Occurred occurredOn) {

    public static <F extends Fact<F>> FactReference of(String collection, UUID entry, Standing<F> told) {
        return new FactReference(
                collection,
                entry,
                told.number(),
                WireName.of(told.fact().getClass()).name(),
                told.fact().occurredOn());
    }
}
