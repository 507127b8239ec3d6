package no.tunbok.events.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.tunbok.events.reference.BrokenTable.Fault;
import no.tunbok.events.value.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads what SSB's KLASS gives of the classification of municipalities, number 131, as CSV. It is asked for at
 * {@code https://data.ssb.no/api/klass/v1/classifications/131/codes.csv?from=2013-01-01}, without a last day, since KLASS
 * cuts what it tells to the days that it is asked for; and with {@code changes} instead of {@code codes} for the changes.
 *
 * <p>The first line names the columns: for codes {@code "code","parentCode","level","name","shortName","presentationName",
 * "validFrom","validTo","validFromInRequestedRange","validToInRequestedRange","notes"}, for changes {@code
 * "oldCode","oldName","oldShortName","newCode","newName","newShortName","changeOccurred"}. They may come in any order, and
 * others with them, between commas or (with {@code csvSeparator=;}) semicolons. KLASS writes ISO-8859-1 unless it is asked
 * for another encoding; whoever fetches the text decodes it. Every last day is the first on which the code no longer holds.
 */
public final class KlassTable {

    /** How KLASS says that nobody knows the municipality. */
    private static final String UNKNOWN = "9999";

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private KlassTable(String text, Set<String> columns) {
        var separator = text.lines().findFirst().orElse("").indexOf(';') < 0 ? ',' : ';';
        var all = QuotedRows.of(text.startsWith("\uFEFF") ? text.substring(1) : text, separator);
        if (all.isEmpty()) throw new BrokenTable(List.of(new Fault(1, "the table is empty.")));
        var headings = all.getFirst().fields();
        columns.stream()
                .filter(column -> !headings.contains(column))
                .sorted()
                .forEach(column -> faults.add(new Fault(1, "the column '" + column + "' is missing.")));
        if (faults.isEmpty()) all.stream().skip(1).forEach(row -> add(row, headings));
        if (faults.isEmpty() && rows.isEmpty()) faults.add(new Fault(1, "there is nothing under the headings."));
    }

    /**
     * Every municipality under every number, without organisation numbers, which KLASS keeps elsewhere.
     *
     * @throws BrokenTable that names every line that is wrong
     */
    public static Municipalities municipalities(String codes) {
        var table = new KlassTable(
                codes, Set.of("code", "level", "name", "validFromInRequestedRange", "validToInRequestedRange"));
        var read =
                table.each(row -> UNKNOWN.equals(row.get("code")) ? Optional.empty() : Optional.of(municipality(row)));
        table.refuseTwoOnOneDay(read);
        table.refuseIfBroken();
        return new Municipalities(read.stream().map(Line::value).toList());
    }

    /**
     * Every number that took over from another. A change of name alone is not one.
     *
     * @throws BrokenTable that names every line that is wrong
     */
    public static MunicipalityChanges changes(String changes) {
        var table = new KlassTable(changes, Set.of("oldCode", "newCode", "changeOccurred"));
        var read =
                table.each(row -> Optional.of(change(row)).filter(c -> !c.from().equals(c.to())));
        table.refuseIfBroken();
        return new MunicipalityChanges(read.stream().map(Line::value).toList());
    }

    private static Municipality municipality(Map<String, String> row) {
        if (!"1".equals(row.get("level"))) throw new IllegalArgumentException("a municipality is of level 1.");
        var name = field(row, "name");
        if (name.isBlank()) throw new IllegalArgumentException("the name is missing.");
        if (name.contains("\uFFFD")) throw new IllegalArgumentException("'" + name + "' was read in another encoding.");
        var from = day(row, "validFromInRequestedRange");
        if (from == null) throw new IllegalArgumentException("the first day is missing.");
        var validity = new Validity(from, day(row, "validToInRequestedRange"));
        return new Municipality(name, null, new MunicipalityNumber(field(row, "code")), validity.from(), validity.to());
    }

    private static MunicipalityChange change(Map<String, String> row) {
        var on = day(row, "changeOccurred");
        if (on == null) throw new IllegalArgumentException("the day of the change is missing.");
        return new MunicipalityChange(
                new MunicipalityNumber(field(row, "oldCode")), new MunicipalityNumber(field(row, "newCode")), on);
    }

    private static String field(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static @Nullable LocalDate day(Map<String, String> row, String column) {
        var field = field(row, column);
        try {
            return Table.day(field);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + field + "' is not a day, in " + column + ".", e);
        }
    }

    private void add(QuotedRows.Row row, List<String> headings) {
        if (row.fields().size() != headings.size()) {
            faults.add(new Fault(
                    row.line(),
                    "it has " + row.fields().size() + " fields, and there are " + headings.size() + " headings."));
            return;
        }
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < headings.size(); i++) {
            fields.put(headings.get(i), row.fields().get(i));
        }
        rows.add(fields);
        lines.add(row.line());
    }

    private <T> List<Line<T>> each(Function<Map<String, String>, Optional<T>> read) {
        var values = new ArrayList<Line<T>>();
        for (int i = 0; i < rows.size(); i++) {
            var line = lines.get(i);
            try {
                read.apply(rows.get(i)).ifPresent(value -> values.add(new Line<>(line, value)));
            } catch (IllegalArgumentException e) {
                faults.add(new Fault(line, String.valueOf(e.getMessage())));
            }
        }
        return values;
    }

    private void refuseTwoOnOneDay(List<Line<Municipality>> read) {
        for (int i = 0; i < read.size(); i++) {
            var later = read.get(i);
            read.subList(0, i).stream()
                    .filter(earlier -> earlier.value()
                                    .number()
                                    .equals(later.value().number())
                            && earlier.value().validity().overlaps(later.value().validity()))
                    .forEach(earlier -> faults.add(new Fault(
                            later.line(),
                            later.value().number() + " is in use on a day on which it already is on line "
                                    + earlier.line() + ".")));
        }
    }

    private void refuseIfBroken() {
        if (!faults.isEmpty()) {
            throw new BrokenTable(
                    faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList());
        }
    }

    /** What a line says. */
    private record Line<T>(int line, T value) {}
}
