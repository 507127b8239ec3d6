package no.tunbok.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * What was asked for.
 *
 * @param names of the benchmarks; empty for all
 * @param publish whether the page of results is to be written anew
 */
record Options(List<String> names, double minutes, boolean publish) {

    static final String USAGE = """
            Usage: ./tunbok bench [name ...] [--minutes N | --quick] [--publish]
              names: %s; all of them when none is given
              --minutes N   how long the whole of it may take, on two cores (default: 20)
              --quick       the same as --minutes 5
              --publish     write docs/benchmarks.md anew, from a run of all of them""";

    /** Says what cannot be understood. */
    static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotUnderstood(String message) {
            super(message);
        }
    }

    static Options parse(List<String> known, String... arguments) {
        var names = new ArrayList<String>();
        double minutes = Scale.DEFAULT_MINUTES;
        boolean publish = false;
        for (int index = 0; index < arguments.length; index++) {
            var word = arguments[index];
            switch (word) {
                case "--quick" -> minutes = Scale.QUICK_MINUTES;
                case "--publish" -> publish = true;
                case "--minutes" -> minutes = minutes(++index < arguments.length ? arguments[index] : "");
                default -> {
                    if (!known.contains(word)) {
                        throw new NotUnderstood("There is no benchmark or option called " + word);
                    }
                    names.add(word);
                }
            }
        }
        if (publish && !names.isEmpty()) {
            throw new NotUnderstood("The page shows a whole run: --publish goes without names");
        }
        return new Options(List.copyOf(names), minutes, publish);
    }

    private static double minutes(String text) {
        if (!text.matches("[1-9][0-9]{0,2}")) {
            throw new NotUnderstood("--minutes wants a whole number from 1 to 999");
        }
        return Integer.parseInt(text);
    }
}
