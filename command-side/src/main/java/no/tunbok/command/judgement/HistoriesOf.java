package no.tunbok.command.judgement;

import no.tunbok.events.history.Fact;

/** Gives each kind of entry its {@link Histories}. */
public interface HistoriesOf {

    /**
     * Those of one kind.
     *
     * @param entryField the field of every fact that names the entry
     */
    <F extends Fact<F>> Histories<F> family(Class<F> facts, String entryField);
}
