package no.tunbok.benchmarks.store;

import java.util.List;

/** Many made-up pilots, written by the database itself because nobody wants to wait for a million commands. */
public interface Population {

    /** Makes what the selects read. */
    void prepare(Database database);

    /**
     * Selects that yield every event, each aggregate's in order, and can be executed side by side: identifier, aggregate, sequence
     * number, type of the aggregate, moment, type and revision of the fact, fact and envelope.
     */
    List<String> selects();
}
