package no.tunbok.events.reference;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.tunbok.events.value.MunicipalityNumber;

/** Which municipality numbers took over from which. */
public record MunicipalityChanges(List<MunicipalityChange> all) {

    private static final MunicipalityChanges KNOWN =
            new MunicipalityChanges(Table.rows("municipality-changes.csv").stream()
                    .map(row -> new MunicipalityChange(
                            new MunicipalityNumber(row.get(0)),
                            new MunicipalityNumber(row.get(1)),
                            LocalDate.parse(row.get(2))))
                    .toList());

    public MunicipalityChanges {
        all = List.copyOf(all);
    }

    /** Those that the register knows. */
    public static MunicipalityChanges known() {
        return KNOWN;
    }

    /** All that the place of that number on that day was before, and has become since. */
    public SamePlace samePlace(MunicipalityNumber number, LocalDate day) {
        return new SamePlace(number, day, List.copyOf(before(number, day)), List.copyOf(after(number, day)));
    }

    /** That number, and all that its place, or some of it, ever had before or since. */
    public Set<MunicipalityNumber> everyNumberOf(MunicipalityNumber number) {
        var numbers = new LinkedHashSet<>(Set.of(number));
        before(number, LocalDate.MAX).forEach(change -> numbers.add(change.from()));
        after(number, LocalDate.MIN).forEach(change -> numbers.add(change.to()));
        return Collections.unmodifiableSet(numbers);
    }

    /** Whether the one number can have become the other; of one that the register knows no change of, nothing is claimed. */
    public boolean mayHaveBecome(MunicipalityNumber old, MunicipalityNumber now) {
        var changes = after(old, LocalDate.MIN);
        return changes.isEmpty()
                || changes.stream().anyMatch(change -> change.to().equals(now));
    }

    private Set<MunicipalityChange> before(MunicipalityNumber number, LocalDate day) {
        var found = new LinkedHashSet<MunicipalityChange>();
        var open = new ArrayDeque<>(List.of(new Reached(number, day)));
        while (!open.isEmpty()) {
            var reached = open.remove();
            all.stream()
                    .filter(c -> c.to().equals(reached.number()) && !c.on().isAfter(reached.day()) && found.add(c))
                    .forEach(c -> open.add(new Reached(c.from(), c.on().minusDays(1))));
        }
        return found;
    }

    private Set<MunicipalityChange> after(MunicipalityNumber number, LocalDate day) {
        var found = new LinkedHashSet<MunicipalityChange>();
        var open = new ArrayDeque<>(List.of(new Reached(number, day)));
        while (!open.isEmpty()) {
            var reached = open.remove();
            all.stream()
                    .filter(c -> c.from().equals(reached.number()) && c.on().isAfter(reached.day()) && found.add(c))
                    .forEach(c -> open.add(new Reached(c.to(), c.on())));
        }
        return found;
    }

    /** A number that the place had, and a day on which it had it. */
    private record Reached(MunicipalityNumber number, LocalDate day) {}
}
