package no.tunbok.events.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunbok.events.value.BodyKind;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Which bodies had which names when (PI-16): a new name does not make a new body. */
public record Bodies(List<DatedName> names) {

    private static final Bodies KNOWN = new Bodies(Table.rows("bodies.csv").stream()
            .map(row -> new DatedName(
                    new OrganisationNumber(row.get(0)),
                    BodyKind.valueOf(row.get(1)),
                    row.get(2),
                    LocalDate.parse(row.get(3)),
                    row.get(4).isEmpty() ? null : LocalDate.parse(row.get(4))))
            .toList());

    public Bodies {
        names = List.copyOf(names);
    }

    /**
     * A name that a body had for a time.
     *
     * @param from the first day
     * @param to the first day on which it no longer had it; without one, it still has
     */
    public record DatedName(
            OrganisationNumber organisationNumber,
            BodyKind kind,
            String name,
            LocalDate from,
            @Nullable LocalDate to) {

        private boolean mayBeValidOn(Occurred day) {
            return !day.to().isBefore(from) && (to == null || day.from().isBefore(to));
        }
    }

    /** Those that the register knows. */
    public static Bodies known() {
        return KNOWN;
    }

    public boolean knows(OrganisationNumber body) {
        return names.stream().anyMatch(n -> n.organisationNumber().equals(body));
    }

    /** Every name that the body can have had on the day of the fact; none if the register does not know the body then. */
    public List<DatedName> namesOn(OrganisationNumber body, Occurred day) {
        return names.stream()
                .filter(n -> n.organisationNumber().equals(body) && n.mayBeValidOn(day))
                .toList();
    }

    /** The name on one day. */
    public Optional<String> nameOn(OrganisationNumber body, LocalDate day) {
        return namesOn(body, Occurred.on(day)).stream().map(DatedName::name).findFirst();
    }
}
