package no.tunbok.events.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunbok.events.value.CountyNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;

/**
 * Which counties belonged to which county governor when. The districts stayed as they were when counties were split in 2024;
 * what a governor was called is for {@link Bodies} to say.
 */
public record Districts(List<Part> parts) {

    private static final Districts KNOWN = new Districts(Table.rows("districts.csv").stream()
            .map(row -> new Part(
                    new OrganisationNumber(row.get(0)),
                    new CountyNumber(row.get(1)),
                    Table.validity(row.get(2), row.get(3))))
            .toList());

    public Districts {
        parts = List.copyOf(parts);
    }

    /** A county in the district of a county governor. */
    public record Part(OrganisationNumber countyGovernor, CountyNumber county, Validity validity) {}

    /** Those that the register knows. */
    public static Districts known() {
        return KNOWN;
    }

    /** The county governor of the county; none on a day when there was no such county. */
    public Optional<OrganisationNumber> countyGovernorOf(CountyNumber county, Occurred when) {
        return parts.stream()
                .filter(part -> part.county().equals(county) && part.validity().mayHoldOn(when))
                .map(Part::countyGovernor)
                .findFirst();
    }

    /** The counties of the county governor on that day. */
    public List<CountyNumber> countiesOf(OrganisationNumber countyGovernor, LocalDate day) {
        return parts.stream()
                .filter(part -> part.countyGovernor().equals(countyGovernor)
                        && part.validity().holdsOn(day))
                .map(Part::county)
                .toList();
    }
}
