package no.tunbok.command.pilot;

import java.util.Objects;
import no.tunbok.events.pilot.MunicipalityRole;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A municipality, or a district of one, that takes part for a time; both its first day and its last are part of it. */
record Membership(
        OrganisationNumber municipality,
        @Nullable String cityDistrict,
        MunicipalityRole role,
        Occurred from,
        @Nullable Occurred to) {

    boolean isOf(OrganisationNumber municipality, @Nullable String cityDistrict) {
        return this.municipality.equals(municipality) && Objects.equals(this.cityDistrict, cityDistrict);
    }

    /** Whether the day can be one of its days. */
    boolean mayBeOn(Occurred day) {
        return !day.certainlyBefore(from) && (to == null || !day.certainlyAfter(to));
    }

    /** Whether the day must be one of its days, however the dates are read. */
    boolean mustBeOn(Occurred day) {
        return !day.from().isBefore(from.to()) && (to == null || !day.to().isAfter(to.from()));
    }

    Membership in(MunicipalityRole role) {
        return new Membership(municipality, cityDistrict, role, from, to);
    }

    Membership until(Occurred to) {
        return new Membership(municipality, cityDistrict, role, from, to);
    }
}
