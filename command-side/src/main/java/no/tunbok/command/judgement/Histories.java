package no.tunbok.command.judgement;

import java.util.UUID;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;

/**
 * What is recorded of entries of one kind, as the transaction sees it in which a command is carried out.
 *
 * @param <F> the facts of that kind
 */
public interface Histories<F extends Fact<F>> {

    /** Empty when there is no such entry. */
    History<F> of(UUID entry);

    /** The same fact, told of that entry. */
    F toldOf(UUID entry, F fact);
}
