package no.tunbok.counterexamples.command.kite;

import no.tunbok.counterexamples.command.other.OtherManager;
import org.axonframework.spring.stereotype.Aggregate;

/** An aggregate that stands open, and goes to see another. */
@Aggregate
public class Kite {

    OtherManager neighbour = new OtherManager();
}
