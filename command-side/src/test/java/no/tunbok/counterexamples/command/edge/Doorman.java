package no.tunbok.counterexamples.command.edge;

import no.tunbok.counterexamples.command.kite.Kite;

/** A door for everybody that knows one guest by name. */
public class Doorman {

    Kite guest = new Kite();
}
