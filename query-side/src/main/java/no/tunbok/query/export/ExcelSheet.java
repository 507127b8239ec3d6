package no.tunbok.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import no.tunbok.query.wording.Form;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook with the rows on its first sheet and what was asked on its second. Text stays text there: no cell is a formula.
 */
final class ExcelSheet implements Sheet {

    /** Excel opens no workbook with a longer text in a cell. */
    static final int LONGEST_TEXT = 32_767;

    private static final int ROWS_IN_MEMORY = 1_000;
    private static final int WIDTH = 24;

    private final Workbook workbook;
    private final Worksheet rows;
    private final Worksheet about;
    private final Form form;
    private int next;

    ExcelSheet(OutputStream out, String name, Form form) {
        this.workbook = new Workbook(out, "Tunbok", null);
        this.rows = workbook.newWorksheet(name);
        this.about = workbook.newWorksheet(form.say("Om listen", "Om lista"));
        this.form = form;
    }

    @Override
    public void about(List<List<String>> lines) {
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                about.value(row, column, writable(lines.get(row).get(column)));
            }
        }
        about.width(0, WIDTH);
        about.width(1, 2 * WIDTH);
    }

    @Override
    public void headings(List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            rows.width(column, WIDTH);
            rows.value(0, column, headings.get(column));
            rows.style(0, column).bold().set();
        }
        rows.freezePane(0, 1);
        next = 1;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            place(column, cells.get(column));
        }
        next++;
        if (next % ROWS_IN_MEMORY == 0) rows.flush();
    }

    @Override
    public void end() throws IOException {
        workbook.finish();
    }

    private void place(int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> {
                if (!text.isEmpty()) rows.value(next, column, writable(text));
            }
            case Cell.Words(var words) -> rows.value(next, column, form.of(words));
            case Cell.Figure(var value) -> {
                rows.value(next, column, value);
                if (value.scale() > 0) {
                    rows.style(next, column).format("#,##0.00").set();
                }
            }
            case Cell.Day(var day) -> {
                rows.value(next, column, day);
                rows.style(next, column).format("dd.mm.yyyy").set();
            }
        }
    }

    /** Without the signs that XML has no place for, and no longer than a cell may be. */
    private static String writable(String text) {
        var plain = text.codePoints()
                .map(sign -> isWritable(sign) ? sign : '\ufffd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.length() <= LONGEST_TEXT ? plain : plain.substring(0, LONGEST_TEXT - 2) + "…";
    }

    private static boolean isWritable(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= ' ' && sign < Character.MIN_SURROGATE)
                || (sign > Character.MAX_SURROGATE && sign != 0xfffe && sign != 0xffff);
    }
}
