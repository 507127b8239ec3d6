package no.tunbok.query.entrydossier;

import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;

/**
 * An entry that a question across entries is about.
 *
 * @param history as it was known then
 * @param dossier made of it, as of the day
 */
public record FoundEntry<F extends Fact<F>, D extends Dossier>(History<F> history, D dossier) {}
