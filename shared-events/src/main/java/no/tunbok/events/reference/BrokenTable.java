package no.tunbok.events.reference;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses a table that was read from elsewhere, and says on which lines it is wrong, and how. */
public final class BrokenTable extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // a list of records of plain values; nobody sends it anywhere
    private final List<Fault> faults;

    BrokenTable(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All of them, not the first. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * What is wrong on a line.
     *
     * @param line counted from 1, the line of headings; of a row that runs over several lines the first
     */
    public record Fault(int line, String what) {

        @Override
        public String toString() {
            return "Line " + line + ": " + what;
        }
    }
}
