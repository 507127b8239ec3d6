package no.tunbok.events.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A municipality under one of its numbers.
 *
 * @param organisationNumber where the register knows it; SSB's lists do not give it
 * @param validFrom the first day on which the number was in use; without one, longer than the register looks back
 * @param validTo the first day on which it no longer was (exclusive, as in SSB's KLASS); without one, it still is
 */
public record Municipality(
        String name,
        @Nullable OrganisationNumber organisationNumber,
        MunicipalityNumber number,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Validity validity() {
        return new Validity(validFrom, validTo);
    }

    /** Whether the number was in use on some day on which the fact can have happened. */
    boolean mayBeValidOn(Occurred day) {
        return validity().mayHoldOn(day);
    }

    /** The same with the organisation number that the others know it by, if they know but one. */
    Municipality ownedAsIn(List<Municipality> others) {
        var owners = others.stream()
                .filter(m -> m.number().equals(number) && m.validity().overlaps(validity()))
                .flatMap(m -> Stream.ofNullable(m.organisationNumber()))
                .distinct()
                .toList();
        return organisationNumber == null && owners.size() == 1
                ? new Municipality(name, owners.getFirst(), number, validFrom, validTo)
                : this;
    }
}
