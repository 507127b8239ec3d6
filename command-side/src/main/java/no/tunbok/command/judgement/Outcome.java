package no.tunbok.command.judgement;

import java.util.List;
import no.tunbok.events.history.Fact;

/**
 * What came of a command.
 *
 * @param entry whose history it is
 * @param version of the entry afterwards: how many facts are recorded of it
 * @param recorded what this command added, in order; the last of them is number {@code version - 1}
 */
public record Outcome(String entry, long version, List<? extends Fact<?>> recorded) {

    public Outcome {
        recorded = List.copyOf(recorded);
    }

    /** The number of the first fact that this command added. */
    public long firstNumber() {
        return version - recorded.size();
    }
}
