package no.tunbok.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunbok.query.wording.Form;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** What stands in a workbook, read by another library than the one that wrote it. */
class ExcelSheetTest {

    private static List<Row> written(List<Cell> cells, int times) throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = new ExcelSheet(out, "Piloter", Form.BOKMAAL);
        sheet.about(List.of(List.of("status", "=1")));
        sheet.headings(List.of("En", "To"));
        for (int row = 0; row < times; row++) {
            sheet.row(cells);
        }
        sheet.end();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName))
                    .containsExactly("Piloter", "Om listen");
            return new ArrayList<>(book.getFirstSheet().read());
        }
    }

    @Test
    void numbers_and_days_can_be_reckoned_with_and_text_is_never_a_formula() throws IOException {
        var row = written(
                        List.of(
                                new Cell.Text("=HYPERLINK(\"x\")"),
                                new Cell.Figure(new BigDecimal("1234567.50")),
                                new Cell.Day(LocalDate.of(2026, 11, 22)),
                                new Cell.Text("0301")),
                        1)
                .get(1);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(0)).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(row.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("1234567.5");
        assertThat(row.getCellAsDate(2).orElseThrow()).isEqualTo("2026-11-22T00:00:00");
        assertThat(row.getCell(3).getType()).isEqualTo(CellType.STRING);
    }

    @Test
    void signs_that_a_workbook_cannot_hold_and_too_long_texts_do_not_break_it() throws IOException {
        var row = written(
                        List.of(
                                new Cell.Text("a\u0000b\ud800c\u000bd😀<&>\"\n"),
                                new Cell.Text("😀".repeat(ExcelSheet.LONGEST_TEXT))),
                        1)
                .get(1);
        assertThat(row.getCellText(0)).isEqualTo("a\ufffdb\ufffdc\ufffdd😀<&>\"\n");
        assertThat(row.getCellText(1))
                .hasSizeLessThanOrEqualTo(ExcelSheet.LONGEST_TEXT)
                .endsWith("…");
    }

    @Test
    void more_rows_than_are_kept_in_memory_are_all_there() throws IOException {
        assertThat(written(List.of(new Cell.Text("æøå")), 2_500))
                .hasSize(2_501)
                .last()
                .satisfies(row -> assertThat(row.getCellText(0)).isEqualTo("æøå"));
    }
}
