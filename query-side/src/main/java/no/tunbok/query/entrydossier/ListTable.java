package no.tunbok.query.entrydossier;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where it is kept how the entries of one kind read on which days.
 *
 * @param kind what the names of the tables begin with
 * @param facets each has a column
 */
public record ListTable<D>(String kind, List<Facet<D>> facets) {

    public ListTable {
        facets = List.copyOf(facets);
    }

    /** The periods of the entries. */
    String periods() {
        return "query_side." + kind + "_period";
    }

    /** How far each entry is in them. */
    String listed() {
        return "query_side." + kind + "_listed";
    }

    /** All that is kept, as {@link ListColumns#values} has it. */
    List<String> columns() {
        return Stream.of(
                        Stream.of("entry", "valid", "known", "told", "numbers", "name"),
                        facets.stream().map(Facet::column),
                        Stream.of("item"))
                .flatMap(columns -> columns)
                .toList();
    }

    /** A statement that keeps one period. */
    String insert() {
        var values = Stream.of(
                        Stream.of("?", "?::daterange", "?::int8range", "?::int8range", "?::int8range", "?"),
                        facets.stream().map(_ -> "?"),
                        Stream.of("?"))
                .flatMap(places -> places)
                .toList();
        return "insert into %s (%s) values (%s)"
                .formatted(periods(), String.join(", ", columns()), String.join(", ", values));
    }

    String of(String row) {
        return String.join(", ", columns().stream().map(c -> row + "." + c).toList());
    }
}
