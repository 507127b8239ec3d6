package no.tunbok.query.rebuild;

import java.util.List;
import java.util.UUID;

/**
 * Which entries of a read model were other than they should be.
 *
 * @param count how many, or may have been since they changed meanwhile
 * @param first the first of them in the order of their identifiers
 */
public record Differing(long count, List<Entry> first) {

    /** More are only counted. */
    public static final int MOST = 100;

    public Differing {
        first = List.copyOf(first);
    }

    /**
     * One of them.
     *
     * @param pointers to where its page was other, where the read model keeps pages
     */
    public record Entry(UUID id, List<String> pointers) {

        public Entry {
            pointers = List.copyOf(pointers);
        }
    }
}
