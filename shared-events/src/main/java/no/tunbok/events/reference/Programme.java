package no.tunbok.events.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunbok.events.pilot.Theme;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.ValueAddedTax;

/**
 * A national initiative that holds pilots.
 *
 * @param callDeadline the last day on which applications were taken (PI-1)
 * @param themes what a pilot may be about, one pilot each (PI-3)
 * @param plannedPeriod when its pilots were to run
 * @param pilotFrame the most that its pilots may be granted together (PI-4)
 */
public record Programme(
        String code,
        String name,
        String owner,
        LocalDate callDeadline,
        Set<Theme> themes,
        Period plannedPeriod,
        Money pilotFrame) {

    /** Inn på tunet-løftet 2: Landbruksdirektoratet's call of 2020. */
    private static final Programme LOEFTET_2 = new Programme(
            "IPT-LOFTET-2",
            "Inn på tunet-løftet 2",
            "Landbruksdirektoratet",
            LocalDate.of(2020, 10, 1),
            Set.of(Theme.values()),
            new Period(LocalDate.of(2020, 11, 1), LocalDate.of(2022, 11, 1)),
            Money.kroner(10_000_000, ValueAddedTax.NOT_APPLICABLE));

    public Programme {
        themes = Set.copyOf(themes);
    }

    public static List<Programme> known() {
        return List.of(LOEFTET_2);
    }

    public static Optional<Programme> find(String code) {
        return known().stream().filter(p -> p.code().equals(code)).findFirst();
    }
}
