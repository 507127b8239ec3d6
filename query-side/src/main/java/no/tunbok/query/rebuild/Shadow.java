package no.tunbok.query.rebuild;

import java.util.List;

/**
 * Where the new rows of a read model are kept until they take the place of the old ones. All of it happens in the one
 * transaction of a {@link Rebuild}.
 */
public interface Shadow<R> {

    /** Makes room for new rows. */
    void begin();

    /** Keeps rows of entries that it has none of. */
    void keep(List<R> rows);

    /** Finds out, while others write, what differs from the read model: so much less is to be done when they may not. */
    void compare();

    /** Keeps rows of entries that have changed meanwhile, instead of those that it has of them. */
    void replace(List<R> rows);

    /** Lets nobody write to the read model until the end of the transaction; it can be read all the while. */
    void lock();

    /**
     * Makes the read model say what the new rows say, and nothing else.
     *
     * @return the entries that were looked at since they may have differed
     */
    Differing swap();
}
