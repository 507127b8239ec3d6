package no.tunbok.benchmarks.result;

import java.util.List;

/**
 * What one contestant did, round by round.
 *
 * @param rounds at least one
 */
public record Figure(String contestant, Unit unit, List<Double> rounds) {

    public Figure {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException(contestant + " was measured in no round");
        }
    }

    public double median() {
        var sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double lowest() {
        return rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double highest() {
        return rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** How many times that of the other this is. */
    public double times(Figure other) {
        return median() / other.median();
    }
}
