package no.tunbok.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tunbok.events.history.Recorded;
import no.tunbok.query.wording.Dates;
import no.tunbok.query.wording.Form;
import no.tunbok.query.wording.Wording;

/**
 * A list as a file: what it is called, what was asked, and what it was answered from.
 *
 * @param asked the parameters of the question, as they were given
 * @param today what the list is about where no day was asked for
 * @param position that it was computed from
 * @param moment of the answer
 */
public record Export(
        Wording title, Map<String, List<String>> asked, LocalDate today, long position, Instant moment, Form form) {

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(Recorded.OSLO);

    /** Writes the list to its end; it is told row by row. */
    public <I> void write(OutputStream out, Format format, List<Column<I>> columns, Rows<I> rows) throws IOException {
        var sheet = format.sheet(out, form.of(title), form);
        sheet.about(about());
        sheet.headings(columns.stream().map(column -> form.of(column.heading())).toList());
        rows.each(item -> sheet.row(
                columns.stream().map(column -> column.cell().apply(item)).toList()));
        sheet.end();
    }

    private List<List<String>> about() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("Tunbok", form.of(title)));
        asked.forEach((name, values) -> lines.add(List.of(name, String.join(", ", values))));
        if (!asked.containsKey("at")) {
            lines.add(List.of("Slik det er", Dates.day(today)));
        }
        lines.add(List.of("Posisjon i registeret", Long.toString(position)));
        lines.add(List.of(form.say("Svart (norsk tid)", "Svara (norsk tid)"), TO_THE_MINUTE.format(moment)));
        return lines;
    }

    /** Hands over each row. */
    public interface Rows<I> {

        void each(Taker<I> taker) throws IOException;
    }

    /** Takes a row. */
    public interface Taker<I> {

        void take(I item) throws IOException;
    }
}
