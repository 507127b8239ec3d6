package no.tunbok.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import no.tunbok.benchmarks.result.Figure;

/**
 * What each contestant yielded, round by round.
 *
 * @param <T> what one turn yields
 */
record Turns<T>(Map<String, List<T>> yields) {

    List<T> of(String contestant) {
        return Objects.requireNonNull(yields.get(contestant), contestant);
    }

    /** A figure for each contestant, in their order. */
    List<Figure> figures(BiFunction<String, List<T>, Figure> figure) {
        return yields.entrySet().stream()
                .map(turns -> figure.apply(turns.getKey(), turns.getValue()))
                .toList();
    }
}
