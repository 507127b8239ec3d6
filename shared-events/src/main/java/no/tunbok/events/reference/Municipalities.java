package no.tunbok.events.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Which municipality numbers were in use when. A number that was split or merged is never mapped to one new one. */
public record Municipalities(List<Municipality> all) {

    private static final Municipalities KNOWN = new Municipalities(Table.rows("municipalities.csv").stream()
            .map(row -> new Municipality(
                    row.get(0),
                    new OrganisationNumber(row.get(1)),
                    new MunicipalityNumber(row.get(2)),
                    date(row.get(3)),
                    date(row.get(4))))
            .toList());

    public Municipalities {
        all = List.copyOf(all);
    }

    /** Those that the register knows. */
    public static Municipalities known() {
        return KNOWN;
    }

    /** The municipality that had the number on some day on which the fact can have happened. */
    public Optional<Municipality> find(MunicipalityNumber number, Occurred when) {
        return all.stream()
                .filter(m -> m.number().equals(number) && m.mayBeValidOn(when))
                .findFirst();
    }

    /** The municipality with that organisation number, as it was on some day on which the fact can have happened. */
    public Optional<Municipality> find(OrganisationNumber organisation, Occurred when) {
        return all.stream()
                .filter(m -> m.organisationNumber().equals(organisation) && m.mayBeValidOn(when))
                .findFirst();
    }

    /** Whether the number can have been in use; of one that the register does not know nothing is claimed. */
    public boolean mayBeInUse(MunicipalityNumber number, Occurred when) {
        return all.stream().noneMatch(m -> m.number().equals(number))
                || find(number, when).isPresent();
    }

    /** Whether it can have been that municipality's number; where the register knows neither, nothing is claimed. */
    public boolean mayBeInUse(MunicipalityNumber number, OrganisationNumber municipality, Occurred when) {
        var known = all.stream()
                .filter(m -> m.number().equals(number) || m.organisationNumber().equals(municipality))
                .toList();
        return known.isEmpty()
                || known.stream()
                        .anyMatch(m -> m.number().equals(number)
                                && m.organisationNumber().equals(municipality)
                                && m.mayBeValidOn(when));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
