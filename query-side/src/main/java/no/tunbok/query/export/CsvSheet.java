package no.tunbok.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import no.tunbok.query.wording.Dates;
import no.tunbok.query.wording.Form;

/**
 * Text with semicolons, as Excel in Norway opens it (RFC 4180 but for the separator): UTF-8 with a byte order mark, comma for
 * decimals. What was asked stands above the headings, with an empty line between.
 */
final class CsvSheet implements Sheet {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String END_OF_LINE = "\r\n";

    /** With these, wide or not, a spreadsheet takes a text for a formula. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Writer writer;
    private final Form form;

    CsvSheet(OutputStream out, Form form) throws IOException {
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.form = form;
        writer.write(BYTE_ORDER_MARK);
    }

    @Override
    public void about(List<List<String>> lines) throws IOException {
        for (var line : lines) {
            headings(line);
        }
        writer.write(END_OF_LINE);
    }

    @Override
    public void headings(List<String> headings) throws IOException {
        row(headings.stream().map(Cell::text).toList());
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        writer.write(cells.stream().map(this::field).collect(Collectors.joining(";", "", END_OF_LINE)));
    }

    @Override
    public void end() throws IOException {
        writer.flush();
    }

    private String field(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> quoted(harmless(text));
            case Cell.Words(var words) -> quoted(harmless(form.of(words)));
            case Cell.Figure(var value) -> value.toPlainString().replace('.', ',');
            case Cell.Day(var day) -> Dates.day(day);
        };
    }

    /** An apostrophe keeps it text; it is seen, which is better than what a formula can do. */
    private static String harmless(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(sign -> ";\"\r\n\t".indexOf(sign) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
