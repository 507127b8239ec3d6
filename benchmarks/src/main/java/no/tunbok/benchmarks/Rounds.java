package no.tunbok.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same work by several contestants in turn - A B C, A B C, … - so that a machine that grows slower is slow for all.
 *
 * @param <T> what one turn yields
 */
final class Rounds<T> {

    private final Map<String, Turn<T>> contestants = new LinkedHashMap<>();

    /** Adds a contestant. */
    Rounds<T> of(String contestant, Turn<T> turn) {
        contestants.put(contestant, turn);
        return this;
    }

    /** Lets each have its turn in every round, after one round to warm up. */
    Turns<T> take(int rounds) {
        contestants.values().forEach(turn -> turn.take(true));
        var yields = new LinkedHashMap<String, List<T>>();
        for (int round = 0; round < rounds; round++) {
            contestants.forEach((name, turn) ->
                    yields.computeIfAbsent(name, _ -> new ArrayList<>()).add(turn.take(false)));
        }
        return new Turns<>(yields);
    }

    /**
     * What a contestant does when it is its turn.
     *
     * @param <T> what that yields
     */
    interface Turn<T> {

        /** Does it; to warm up, perhaps less of it. */
        T take(boolean warmUp);
    }
}
