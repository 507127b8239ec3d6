package no.tunbok.eventstore;

import java.time.Instant;
import java.util.List;

/**
 * How the store and those that read it stand, in numbers; the same on every node.
 *
 * @param head the position of the last event in the ledger, -1 when there is none
 * @param waitingEvents how many events are appended and have no position yet
 * @param waitingSeconds the age of the oldest of them
 * @param term which sequencer this is, counted from 1
 * @param node the name of the node that gives out the positions, or did last
 * @param since when it began
 * @param inOffice whether it does so still
 * @param processors every processor that has ever run
 * @param parked every group of handlers that has parked events
 */
record StoreStatus(
        long head,
        long waitingEvents,
        double waitingSeconds,
        long term,
        String node,
        Instant since,
        boolean inOffice,
        List<Processor> processors,
        List<Parked> parked) {

    /**
     * How far a processor has come in all its segments.
     *
     * @param inHand how many of its segments some node works on
     * @param behindSeconds the age of the oldest event that it has not handled
     */
    record Processor(String name, int segments, int inHand, long position, long behindEvents, double behindSeconds) {}

    /** What a group could not take in, and the events that wait behind. */
    record Parked(String group, long aggregates, long events) {}
}
