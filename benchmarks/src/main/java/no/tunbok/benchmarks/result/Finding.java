package no.tunbok.benchmarks.result;

import java.util.List;

/**
 * What one measurement found.
 *
 * @param benchmark the word it is asked for by
 * @param title what was measured
 * @param how under which conditions, for a reader who wants to know what the numbers mean
 * @param figures each contestant's
 * @param verdicts the goals; none where nothing was promised
 */
public record Finding(String benchmark, String title, String how, List<Figure> figures, List<Verdict> verdicts) {

    public Finding {
        figures = List.copyOf(figures);
        verdicts = List.copyOf(verdicts);
    }
}
