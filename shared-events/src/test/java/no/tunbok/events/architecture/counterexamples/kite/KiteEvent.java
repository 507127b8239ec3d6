package no.tunbok.events.architecture.counterexamples.kite;

import java.nio.file.Path;
import no.tunbok.events.architecture.counterexamples.string.StringManager;
import no.tunbok.events.history.Fact;
import no.tunbok.events.value.Occurred;

/** No record, named as an event, and aware of files; it goes round in a circle with its string. */
public class KiteEvent implements Fact<KiteEvent> {

    private final Occurred occurred;

    public KiteEvent(StringManager string, Path file) {
        occurred = string.cut(file.toString());
    }

    @Override
    public Occurred occurredOn() {
        return occurred;
    }

    @Override
    public int lifeOrder() {
        return 0;
    }
}
