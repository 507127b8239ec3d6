package no.tunbok.query.architecture.counterexamples.other;

import no.tunbok.query.architecture.counterexamples.kite.KiteView;
import org.jspecify.annotations.Nullable;

/** Named for nothing, and in a circle with the page that it serves. */
public final class KiteManager {

    public @Nullable KiteView view;
}
