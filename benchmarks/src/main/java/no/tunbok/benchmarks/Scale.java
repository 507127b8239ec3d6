package no.tunbok.benchmarks;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param rounds how often each contestant has its turn
 * @param warmUp how long each contestant works before anything counts, until its code is compiled
 * @param lap how long one turn lasts
 * @param commits how many are made in one turn where they come slowly
 * @param streams of each length that are loaded
 * @param replayed events that are replayed
 * @param replayedByPeer events that the peer replays, whose rate is what counts
 * @param asked events of the pilots that are asked for
 * @param patience how long a replay may take; what it has not done by then shows in its rate
 * @param grownTo events in the largest store that is measured
 */
record Scale(
        int rounds,
        Duration warmUp,
        Duration lap,
        int commits,
        int streams,
        long replayed,
        long replayedByPeer,
        long asked,
        Duration patience,
        long grownTo) {

    static final double DEFAULT_MINUTES = 20;
    static final double QUICK_MINUTES = 5;

    /** As much as fits into so many minutes on two cores. */
    static Scale of(double minutes) {
        double share = minutes / DEFAULT_MINUTES;
        return new Scale(
                minutes <= DEFAULT_MINUTES ? 3 : 5,
                Duration.ofMillis(Math.max(3_000, Math.round(10_000 * share))),
                Duration.ofMillis(Math.max(500, Math.round(3_000 * share))),
                (int) Math.max(100, Math.min(1_000, 300 * share)),
                10,
                Math.max(36_000, Math.min(1_000_000, Math.round(1_000_000 * share))),
                Math.max(10_000, Math.min(50_000, Math.round(50_000 * share))),
                Math.max(50_000, Math.min(1_000_000, Math.round(1_000_000 * share))),
                Duration.ofSeconds(Math.max(10, Math.min(40, Math.round(40 * share)))),
                minutes < 6 ? 100_000 : minutes < DEFAULT_MINUTES ? 1_000_000 : 10_000_000);
    }

    /** Just enough to see that everything still runs. */
    static Scale ofAMoment() {
        return new Scale(
                1, Duration.ofMillis(50), Duration.ofMillis(100), 10, 1, 720, 720, 500, Duration.ofSeconds(10), 1_000);
    }
}
