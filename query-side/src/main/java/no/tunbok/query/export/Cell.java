package no.tunbok.query.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunbok.events.value.Money;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a sheet. */
public sealed interface Cell {

    /** Nothing is known. */
    Cell EMPTY = new Text("");

    /** As it was told; it is never read as anything but text. */
    record Text(String text) implements Cell {}

    /** Words of the register's own. */
    record Words(Wording words) implements Cell {}

    /** Something that can be reckoned with. */
    record Figure(BigDecimal value) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    static Cell text(@Nullable Object told) {
        return told == null ? EMPTY : new Text(told.toString());
    }

    /** Several, with commas between. */
    static Cell words(Stream<Wording> words) {
        var all = words.toList();
        return new Words(new Wording(
                all.stream().map(Wording::nb).collect(Collectors.joining(", ")),
                all.stream().map(Wording::nn).collect(Collectors.joining(", "))));
    }

    static Cell number(@Nullable Long value) {
        return value == null ? EMPTY : new Figure(BigDecimal.valueOf(value));
    }

    /** In kroner, with two decimals. */
    static Cell kroner(@Nullable Money amount) {
        return amount == null ? EMPTY : new Figure(BigDecimal.valueOf(amount.ore(), 2));
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? EMPTY : new Day(day);
    }

    static Cell yesOrNo(boolean so) {
        return new Words(Wording.same(so ? "Ja" : "Nei"));
    }
}
