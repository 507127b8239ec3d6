package no.tunbok.events.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.BodyKind;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** Which bodies had which names when (PI-16): a new name does not make a new body. */
public record Bodies(List<DatedName> names) {

    private static final Bodies KNOWN = new Bodies(Table.rows("bodies.csv").stream()
            .map(row -> new DatedName(
                    row.get(0),
                    row.get(1).isEmpty() ? null : new OrganisationNumber(row.get(1)),
                    BodyKind.valueOf(row.get(2)),
                    row.get(3),
                    LocalDate.parse(row.get(4)),
                    Table.day(row.get(5))))
            .toList());

    public Bodies {
        names = List.copyOf(names);
    }

    /**
     * A name that a body had for a time. Where the day of a new name is not known, the two overlap: either may be meant.
     *
     * @param body the same for all names of one body
     * @param organisationNumber where the register knows it
     * @param from the first day
     * @param to the first day on which it no longer had it; without one, it still has
     */
    public record DatedName(
            String body,
            @Nullable OrganisationNumber organisationNumber,
            BodyKind kind,
            String name,
            LocalDate from,
            @Nullable LocalDate to) {

        private boolean mayBeValidOn(Occurred day) {
            return new Validity(from, to).mayHoldOn(day);
        }
    }

    /** Those that the register knows. */
    public static Bodies known() {
        return KNOWN;
    }

    public boolean knows(OrganisationNumber body) {
        return names.stream().anyMatch(n -> body.equals(n.organisationNumber()));
    }

    /** Every name that the body can have had on the day of the fact; none if the register does not know the body then. */
    public List<DatedName> namesOn(OrganisationNumber body, Occurred day) {
        return names.stream()
                .filter(n -> body.equals(n.organisationNumber()) && n.mayBeValidOn(day))
                .toList();
    }

    /** The name on one day. */
    public Optional<String> nameOn(OrganisationNumber body, LocalDate day) {
        return namesOn(body, Occurred.on(day)).stream().map(DatedName::name).findFirst();
    }

    /**
     * Whether the body can have been called so, and been that, when it happened. It is known by its organisation number or,
     * where the register has none, by any of its names; of other bodies, and of days before their first name, nothing is
     * claimed.
     */
    public boolean mayBeCalled(Body body, Occurred when) {
        var then = namesOf(body).stream().filter(n -> n.mayBeValidOn(when)).toList();
        return then.isEmpty() || then.stream().anyMatch(n -> n.name().equals(body.name()) && n.kind() == body.kind());
    }

    private List<DatedName> namesOf(Body body) {
        var number = body.organisationNumber();
        return names.stream()
                .filter(n -> n.organisationNumber() == null
                        ? hadName(n.body(), body.name())
                        : n.organisationNumber().equals(number))
                .toList();
    }

    private boolean hadName(String body, String name) {
        return names.stream().anyMatch(n -> n.body().equals(body) && n.name().equals(name));
    }
}
