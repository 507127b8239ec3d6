package no.tunbok.events.reference;

import java.util.List;
import java.util.Optional;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;

/** Which municipality numbers were in use when. A number that was split or merged is never mapped to one new one. */
public record Municipalities(List<Municipality> all) {

    private static final Municipalities KNOWN = new Municipalities(Table.rows("municipalities.csv").stream()
            .map(row -> new Municipality(
                    row.get(0),
                    row.get(1).isEmpty() ? null : new OrganisationNumber(row.get(1)),
                    new MunicipalityNumber(row.get(2)),
                    Table.day(row.get(3)),
                    Table.day(row.get(4))))
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
                .filter(m -> organisation.equals(m.organisationNumber()) && m.mayBeValidOn(when))
                .findFirst();
    }

    /** Whether the number can have been in use; of one that the register does not know nothing is claimed. */
    public boolean mayBeInUse(MunicipalityNumber number, Occurred when) {
        return all.stream().noneMatch(m -> m.number().equals(number))
                || find(number, when).isPresent();
    }

    /**
     * Whether it can have been that municipality's number; where the register knows neither, nothing is claimed. Nor is it of
     * a number whose municipality has no organisation number here, unless the one asked about goes by numbers of its own.
     */
    public boolean mayBeInUse(MunicipalityNumber number, OrganisationNumber municipality, Occurred when) {
        var numbered = all.stream().filter(m -> m.number().equals(number)).toList();
        var isKnown = all.stream().anyMatch(m -> municipality.equals(m.organisationNumber()));
        if (numbered.isEmpty()) return !isKnown;
        return numbered.stream()
                .filter(m -> m.mayBeValidOn(when))
                .anyMatch(m -> m.organisationNumber() == null ? !isKnown : municipality.equals(m.organisationNumber()));
    }

    /**
     * The same with the organisation numbers that the others know: SSB's lists tell numbers and days, not whose they are. A
     * number that two of the others had on its days stays without.
     */
    public Municipalities withOrganisationNumbersOf(Municipalities others) {
        return new Municipalities(
                all.stream().map(m -> m.ownedAsIn(others.all())).toList());
    }
}
