package no.tunbok.command.pilot;

import java.util.Objects;
import no.tunbok.events.pilot.MunicipalityRole;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A municipality, or a district of one, that takes part for a time; both its first day and its last are part of it.
 *
 * @param to its last day; without one, it still takes part
 * @param left whether the last day was told, and does not only follow from the municipality's joining again
 */
record Membership(
        OrganisationNumber municipality,
        @Nullable String cityDistrict,
        MunicipalityRole role,
        Occurred from,
        @Nullable Occurred to,
        boolean left) {

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

    /** Whether the day can be its last and none is told. */
    boolean mayEndOn(Occurred day) {
        return !left && mayBeOn(day);
    }

    Membership in(MunicipalityRole role) {
        return new Membership(municipality, cityDistrict, role, from, to, left);
    }

    Membership until(Occurred to) {
        return new Membership(municipality, cityDistrict, role, from, to, true);
    }

    /** It ended some day before the next began, whenever that was. */
    Membership followedBy(Occurred next) {
        var latest = next.to().isAfter(from.from()) ? next.to().minusDays(1) : from.from();
        var before = new Occurred(from.from(), latest, Precision.DAY);
        return new Membership(municipality, cityDistrict, role, from, before, false);
    }
}
