package no.tunbok.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.tunbok.query.wording.Form;
import no.tunbok.query.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a file of text, and what a spreadsheet must not take it for. */
class CsvSheetTest {

    private static String written(Cell... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        var sheet = new CsvSheet(out, Form.NYNORSK);
        sheet.row(List.of(cells));
        sheet.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void it_begins_with_the_mark_by_which_excel_knows_utf_8() throws IOException {
        var out = new ByteArrayOutputStream();
        new CsvSheet(out, Form.BOKMAAL).end();
        assertThat(out.toByteArray()).containsExactly(0xef, 0xbb, 0xbf);
    }

    @Test
    void cells_are_written_as_norwegians_write_them() throws IOException {
        assertThat(written(
                        new Cell.Text("Bærum, Ås og Ørsta"),
                        new Cell.Words(new Wording("Avslått", "Avslegen")),
                        new Cell.Figure(new BigDecimal("-1234567.50")),
                        new Cell.Day(LocalDate.of(2026, 11, 22)),
                        Cell.EMPTY))
                .isEqualTo("\ufeffBærum, Ås og Ørsta;Avslegen;-1234567,50;22.11.2026;\r\n");
    }

    @Test
    void what_would_end_a_field_is_quoted() throws IOException {
        assertThat(written(new Cell.Text("a;b"), new Cell.Text("\"gård\""), new Cell.Text("to\nlinjer")))
                .isEqualTo("\ufeff\"a;b\";\"\"\"gård\"\"\";\"to\nlinjer\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47 22", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a"})
    void no_text_is_a_formula(String text) throws IOException {
        assertThat(written(new Cell.Text(text))).matches("(?s)\ufeff\"?'.*").contains("'" + text);
        assertThat(written(new Cell.Words(Wording.same(text)))).contains("'" + text);
    }

    @Test
    void signs_inside_a_text_are_left_alone() throws IOException {
        assertThat(written(new Cell.Text("1=1+-@"))).isEqualTo("\ufeff1=1+-@\r\n");
    }
}
