package no.tunbok.benchmarks.store;

import java.util.List;

/** A place where events are kept, as each contestant has it. */
public interface Store extends AutoCloseable {

    /**
     * Adds events to the end of a stream, in one transaction; when it returns they are on disk.
     *
     * @param first the number of the first of them in the stream
     */
    void append(String stream, long first, List<Life.Told> events);

    /** Reads a stream into whatever a program would work with; says how many events it had. */
    long load(String stream);

    @Override
    void close();
}
