package no.tunbok.eventstore;

import java.util.HashMap;
import java.util.Map;

/**
 * What the sequencer knows between two rounds: how far it has read, and which ids below that it has not seen.
 *
 * <p>An id is drawn before the commit, so one that is not seen may still come. Its transaction was numbered before the draw,
 * and thus before the round after the one that missed it. When all transactions with a lower number than that round have
 * ended, and the id is still not there, it was rolled back. Transaction numbers only decide what is forgotten, never what
 * is passed over, and none is stored.
 */
final class SequencerMemory {

    private long seen;

    /** By id: its transaction has a lower number than this. */
    private final Map<Long, Long> missing = new HashMap<>();

    /** @param settled this id and all below have their position, or were never committed */
    SequencerMemory(long settled) {
        this.seen = settled;
    }

    long seen() {
        return seen;
    }

    Long[] missing() {
        return missing.keySet().toArray(Long[]::new);
    }

    /** This id and all below have their position, or were never committed. */
    long settled() {
        return missing.keySet().stream().mapToLong(id -> id - 1).min().orElse(seen);
    }

    /**
     * Takes in what a round has seen, all of it in one snapshot.
     *
     * @param seen the highest id that was read
     * @param missed all ids up to that one that were neither read in this round nor before
     * @param thisRound the number of the round's own transaction
     * @param oldestRunning the lowest number of a transaction that had not ended
     */
    void learn(long seen, Long[] missed, long thisRound, long oldestRunning) {
        var before = Map.copyOf(missing);
        missing.clear();
        for (var id : missed) {
            long numberedBelow = before.containsKey(id) ? Math.min(before.get(id), thisRound) : Long.MAX_VALUE;
            if (oldestRunning < numberedBelow) missing.put(id, numberedBelow);
        }
        this.seen = seen;
    }
}
