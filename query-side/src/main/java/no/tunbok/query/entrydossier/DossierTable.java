package no.tunbok.query.entrydossier;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the dossiers of one kind are kept.
 *
 * @param name in the schema of the query side
 * @param id the column of the entry
 * @param turns whether a row has a last good day, since its dossier can change by itself
 */
public record DossierTable(String name, String id, boolean turns) {

    static final String GOOD_TO = "good_to";

    String qualified() {
        return "query_side." + name;
    }

    /** All that is kept beside the entry's identifier, as {@link DossierColumns#values} has it. */
    List<String> columns() {
        return Stream.of(Stream.of("up_to"), turns ? Stream.of(GOOD_TO) : Stream.<String>empty(), Stream.of("dossier"))
                .flatMap(columns -> columns)
                .toList();
    }

    /** The beginning of a statement that keeps rows. */
    String insertInto(String table) {
        return "insert into " + table + " as kept (" + id + ", " + String.join(", ", columns()) + ")";
    }

    /** What it does with a row that is there already. */
    String orUpdate() {
        return "on conflict (" + id + ") do update set " + set("excluded");
    }

    String set(String from) {
        return String.join(
                ", ", columns().stream().map(c -> c + " = " + from + "." + c).toList());
    }

    String of(String row) {
        return String.join(", ", columns().stream().map(c -> row + "." + c).toList());
    }
}
