package no.tunbok.benchmarks.store;

import java.util.List;

/**
 * What somebody wants to know.
 *
 * @param path what they ask the register
 * @param sql what they would ask its tables, with the values as text
 */
public record Question(String path, String sql, List<String> values) {

    public Question {
        values = List.copyOf(values);
    }
}
