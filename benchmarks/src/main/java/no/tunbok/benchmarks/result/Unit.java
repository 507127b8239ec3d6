package no.tunbok.benchmarks.result;

import java.util.Locale;

/** What a number counts, and how it is read. */
public enum Unit {
    EVENTS_A_SECOND("events/s"),
    COMMANDS_A_SECOND("commands/s"),
    QUESTIONS_A_SECOND("questions/s"),
    MILLISECONDS("ms"),
    EVENTS_MISSED("events missed");

    private final String text;

    Unit(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** The number without its unit, as exact as it deserves. */
    public String of(double number) {
        return switch (this) {
            case EVENTS_A_SECOND, COMMANDS_A_SECOND, QUESTIONS_A_SECOND, EVENTS_MISSED ->
                String.format(Locale.ROOT, "%,.0f", number);
            case MILLISECONDS -> String.format(Locale.ROOT, number < 10 ? "%.2f" : "%.0f", number);
        };
    }
}
