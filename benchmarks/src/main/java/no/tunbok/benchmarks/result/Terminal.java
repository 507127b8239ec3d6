package no.tunbok.benchmarks.result;

import java.io.PrintStream;
import java.util.Locale;

/** Shows findings to the person who waits for them. */
public final class Terminal {

    private final PrintStream out;

    public Terminal(PrintStream out) {
        this.out = out;
    }

    public void show(Finding finding) {
        out.printf("%n%s: %s%n", finding.benchmark(), finding.title());
        for (var figure : finding.figures()) {
            var unit = figure.unit();
            out.printf(
                    Locale.ROOT,
                    "  %-48s %12s %-13s (%s – %s)%n",
                    figure.contestant(),
                    unit.of(figure.median()),
                    unit.text(),
                    unit.of(figure.lowest()),
                    unit.of(figure.highest()));
        }
        for (var verdict : finding.verdicts()) {
            out.printf(
                    "  → %s: %s, the goal is %s: %s%n",
                    verdict.about(), verdict.outcome(), verdict.goal(), verdict.judgement());
        }
    }
}
