package no.tunbok.events.architecture.counterexamples.string;

import java.time.LocalDate;
import no.tunbok.events.architecture.counterexamples.kite.KiteEvent;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** A name that says nothing, and the other half of a circle. */
public class StringManager {

    private @Nullable KiteEvent kite;

    public Occurred cut(String day) {
        return kite == null ? Occurred.on(LocalDate.parse(day)) : kite.occurredOn();
    }

    public void tie(KiteEvent end) {
        kite = end;
    }
}
