package no.tunbok.counterexamples.command.other;

import no.tunbok.counterexamples.command.kite.Kite;
import org.jspecify.annotations.Nullable;

/** A neighbour that visits back. */
public class OtherManager {

    @Nullable Kite back;
}
