package no.tunbok.benchmarks;

import java.util.List;
import no.tunbok.benchmarks.result.Figure;
import no.tunbok.benchmarks.result.Unit;
import org.HdrHistogram.Histogram;

/** How long something took, each time; kept to three digits from a microsecond to a minute. */
final class Latencies {

    private static final long A_MINUTE = 60_000_000;

    private final Histogram microseconds = new Histogram(A_MINUTE, 3);

    /** Takes the time of one; what comes before it was asked for took no time. */
    void add(long micros) {
        microseconds.recordValue(Math.clamp(micros, 0, A_MINUTE));
    }

    /** Takes all times of another. */
    void addAll(Latencies others) {
        microseconds.add(others.microseconds);
    }

    double milliseconds(double percentile) {
        return microseconds.getValueAtPercentile(percentile) / 1_000.0;
    }

    /** One figure of several turns. */
    static Figure figure(String name, double percentile, List<Latencies> rounds) {
        return new Figure(
                name,
                Unit.MILLISECONDS,
                rounds.stream().map(round -> round.milliseconds(percentile)).toList());
    }
}
