package no.tunbok.events.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table of reference data that lies beside this class: fields between semicolons under one line of headings. */
final class Table {

    private Table() {}

    static List<List<String>> rows(String name) {
        try (var stream = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The days between two fields, of which either may be empty. */
    static Validity validity(String from, String to) {
        return new Validity(day(from), day(to));
    }

    static @Nullable LocalDate day(String field) {
        return field.isEmpty() ? null : LocalDate.parse(field);
    }
}
