package no.tunbok.events.reference;

import java.time.LocalDate;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A municipality under one of its numbers.
 *
 * @param validFrom the first day on which the number was in use; without one, longer than the register looks back
 * @param validTo the first day on which it no longer was (exclusive, as in SSB's KLASS); without one, it still is
 */
public record Municipality(
        String name,
        OrganisationNumber organisationNumber,
        MunicipalityNumber number,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether the number was in use on some day on which the fact can have happened. */
    boolean mayBeValidOn(Occurred day) {
        return (validFrom == null || !day.to().isBefore(validFrom))
                && (validTo == null || day.from().isBefore(validTo));
    }
}
