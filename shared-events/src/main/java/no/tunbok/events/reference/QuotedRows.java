package no.tunbok.events.reference;

import java.util.ArrayList;
import java.util.List;
import no.tunbok.events.reference.BrokenTable.Fault;

/**
 * The rows of a table in the form of RFC 4180: fields between commas or semicolons, in quotation marks where they hold any of
 * those, a line break or, doubled, a quotation mark.
 */
final class QuotedRows {

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private QuotedRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** The fields of a row, and the line that it begins on. */
    record Row(int line, List<String> fields) {}

    /** @throws BrokenTable if a quotation mark is where none can be, or one is not closed */
    static List<Row> of(String text, char separator) {
        return new QuotedRows(text, separator).read();
    }

    private List<Row> read() {
        while (at < text.length()) {
            var first = line;
            var fields = new ArrayList<String>();
            do {
                fields.add(field());
            } while (skips(separator));
            if (at < text.length() && !endsLine()) {
                throw broken(line, "there is text after a quoted field.");
            }
            if (fields.size() > 1 || !fields.getFirst().isEmpty()) rows.add(new Row(first, List.copyOf(fields)));
        }
        return rows;
    }

    private String field() {
        return skips('"') ? quoted() : plain();
    }

    private String plain() {
        var start = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\r'
                && text.charAt(at) != '\n') {
            if (text.charAt(at) == '"')
                throw broken(line, "there is a quotation mark in a field that has none around it.");
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        var first = line;
        var field = new StringBuilder();
        while (at < text.length()) {
            var next = text.charAt(at++);
            if (next == '"' && !skips('"')) return field.toString();
            if (next == '\n') line++;
            field.append(next);
        }
        throw broken(first, "a quotation mark is not closed.");
    }

    private boolean endsLine() {
        var before = at;
        skips('\r');
        skips('\n');
        if (at > before) line++;
        return at > before;
    }

    private boolean skips(char expected) {
        var isThere = at < text.length() && text.charAt(at) == expected;
        if (isThere) at++;
        return isThere;
    }

    private static BrokenTable broken(int line, String what) {
        return new BrokenTable(List.of(new Fault(line, what)));
    }
}
