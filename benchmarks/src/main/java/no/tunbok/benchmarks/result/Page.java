package no.tunbok.benchmarks.result;

import java.util.Locale;
import java.util.StringJoiner;

/** The page that shows the current results, also those that nobody is proud of. */
public final class Page {

    private Page() {}

    /** In Markdown. */
    public static String of(Results results) {
        var page = new StringJoiner("\n", "", "\n");
        page.add("# What was measured");
        page.add("");
        page.add("Made by `./tunbok bench --publish` on %s; the run took %d minutes. Do not edit: measure again."
                .formatted(results.day(), results.took().toMinutes()));
        page.add("");
        page.add("""
                Three contestants do the same work in one run, on one PostgreSQL, in turn: *the floor* is the least code on the database that
                could do it; *the peer* is Axon Framework's own JDBC engine with pooled processors, tuned as its documentation says; *ours* is
                this repository's event store. Only ratios within one run say something: the same machine is twice as fast on another day. Each
                number is the median of its rounds, with the lowest and the highest beside it.""");
        page.add("");
        goals(page, results);
        for (var finding : results.findings()) {
            page.add("");
            show(page, finding);
        }
        page.add("");
        page.add("## What it ran on");
        page.add("");
        page.add("| | |");
        page.add("|---|---|");
        results.surroundings().forEach((name, value) -> page.add("| %s | %s |".formatted(name, value)));
        return page.toString();
    }

    private static void goals(StringJoiner page, Results results) {
        page.add("## The goals");
        page.add("");
        page.add("| | Goal | Found | |");
        page.add("|---|---|---|---|");
        for (var finding : results.findings()) {
            for (var verdict : finding.verdicts()) {
                page.add("| %s: %s | %s | %s | %s |"
                        .formatted(
                                finding.benchmark(),
                                verdict.about(),
                                verdict.goal(),
                                verdict.outcome(),
                                verdict.reached() ? "reached" : "**" + verdict.judgement() + "**"));
            }
        }
    }

    private static void show(StringJoiner page, Finding finding) {
        page.add("## %s: %s".formatted(capital(finding.benchmark()), finding.title()));
        page.add("");
        page.add(finding.how());
        page.add("");
        page.add("| | Median | Lowest | Highest | |");
        page.add("|---|---:|---:|---:|---|");
        for (var figure : finding.figures()) {
            var unit = figure.unit();
            page.add("| %s | %s | %s | %s | %s |"
                    .formatted(
                            figure.contestant(),
                            unit.of(figure.median()),
                            unit.of(figure.lowest()),
                            unit.of(figure.highest()),
                            unit.text()));
        }
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
