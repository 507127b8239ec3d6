package no.tunbok.events.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunbok.events.value.CountyNumber;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;

/** Which counties there were when, from 2020 on: the lists of 2020-2023 and of 2024. Of the days before, nothing is said. */
public record Counties(List<County> all) {

    private static final Counties KNOWN = new Counties(Table.rows("counties.csv").stream()
            .map(row -> new County(new CountyNumber(row.get(0)), row.get(1), Table.validity(row.get(2), row.get(3))))
            .toList());

    public Counties {
        all = List.copyOf(all);
    }

    /** Those that the register knows. */
    public static Counties known() {
        return KNOWN;
    }

    /** The list of that day. */
    public List<County> on(LocalDate day) {
        return all.stream().filter(county -> county.validity().holdsOn(day)).toList();
    }

    /** The county that had the number on some day on which the fact can have happened. */
    public Optional<County> find(CountyNumber number, Occurred when) {
        return all.stream()
                .filter(county ->
                        county.number().equals(number) && county.validity().mayHoldOn(when))
                .findFirst();
    }

    /**
     * The county in which the municipality of that number lay. The municipality's own number of the day says it, so one that
     * was out of use leads to a county that was no longer there, or was not there yet.
     */
    public Optional<County> of(MunicipalityNumber municipality, Occurred when) {
        return find(municipality.county(), when);
    }
}
