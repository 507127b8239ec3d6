package no.tunbok.query.entryhistory;

import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.query.wording.Wording;

/**
 * Tells each fact of one entry in a sentence. Nothing of it is stored, so that wording can get better; nothing confidential is
 * in it, so that it can be shown where the facts themselves cannot.
 */
public interface Story<F extends Fact<F>> {

    Wording tell(F fact);

    /** Begins the story of an entry, knowing what its facts call things. */
    interface Teller<F extends Fact<F>> {

        Story<F> of(History<F> history);
    }
}
