package no.tunbok.events.history;

import no.tunbok.events.value.IndividualDecision;

/** What somebody decided: it can be reversed, and to correct it takes two persons. */
public interface Decided {

    IndividualDecision decision();
}
