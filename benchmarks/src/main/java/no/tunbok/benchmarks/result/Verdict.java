package no.tunbok.benchmarks.result;

import java.util.Locale;

/**
 * A goal, and what was found instead.
 *
 * @param about what was held against what
 * @param atLeast whether more is better
 * @param bound the goal
 * @param unit of the goal and of what was found, such as {@code × the floor}
 */
public record Verdict(String about, boolean atLeast, double bound, String unit, double found) {

    public static Verdict atLeast(double bound, String unit, String about, double found) {
        return new Verdict(about, true, bound, unit, found);
    }

    public static Verdict atMost(double bound, String unit, String about, double found) {
        return new Verdict(about, false, bound, unit, found);
    }

    public boolean reached() {
        return atLeast ? found >= bound : found <= bound;
    }

    public String goal() {
        return "%s %s %s".formatted(atLeast ? "≥" : "≤", number(bound), unit);
    }

    public String outcome() {
        return "%s %s".formatted(number(found), unit);
    }

    /** Reached, or missed by how much of the goal. */
    public String judgement() {
        if (reached()) {
            return "reached";
        }
        return bound == 0
                ? "missed"
                : String.format(Locale.ROOT, "missed by %.0f %%", 100 * Math.abs(found - bound) / bound);
    }

    private static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e6
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, "%.2f", number);
    }
}
