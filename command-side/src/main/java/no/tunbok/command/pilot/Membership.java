package no.tunbok.command.pilot;

import java.util.Objects;
import no.tunbok.events.pilot.MunicipalityRole;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A municipality, or a district of one, that takes part for a time. */
record Membership(
        OrganisationNumber municipality,
        @Nullable String cityDistrict,
        MunicipalityRole role,
        Occurred from,
        @Nullable Occurred to) {

    boolean isOf(OrganisationNumber municipality, @Nullable String cityDistrict) {
        return this.municipality.equals(municipality) && Objects.equals(this.cityDistrict, cityDistrict);
    }

    boolean certainlyOverlaps(Occurred joining) {
        return !joining.certainlyBefore(from) && (to == null || !joining.certainlyAfter(to));
    }

    boolean mayBeOn(Occurred day) {
        return !day.certainlyBefore(from) && (to == null || !day.certainlyAfter(to));
    }

    Membership in(MunicipalityRole role) {
        return new Membership(municipality, cityDistrict, role, from, to);
    }

    Membership until(Occurred to) {
        return new Membership(municipality, cityDistrict, role, from, to);
    }
}
