package no.tunbok.query.entrydossier;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where it is kept how the entries of one kind read on which days.
 *
 * @param name in the schema of the query side
 * @param facets each has a column
 */
public record ListTable<D>(String name, List<Facet<D>> facets) {

    public ListTable {
        facets = List.copyOf(facets);
    }

    String qualified() {
        return "query_side." + name;
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

    /** A statement that keeps one row. */
    String insertInto(String table) {
        var values = Stream.of(
                        Stream.of("?", "?::daterange", "?::int8range", "?::int8range", "?::int8range", "?"),
                        facets.stream().map(_ -> "?"),
                        Stream.of("?"))
                .flatMap(places -> places)
                .toList();
        return "insert into %s (%s) values (%s)"
                .formatted(table, String.join(", ", columns()), String.join(", ", values));
    }

    String of(String row) {
        return String.join(", ", columns().stream().map(c -> row + "." + c).toList());
    }
}
