package no.tunbok.command.pilot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.MunicipalityJoined;
import no.tunbok.events.pilot.MunicipalityLeft;
import no.tunbok.events.pilot.MunicipalityRole;
import no.tunbok.events.pilot.MunicipalityRoleChanged;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** The times of the municipalities in a pilot (PI-7): all joinings first, then what is told of how each time went on. */
final class Memberships {

    private final List<Membership> all = new ArrayList<>();

    /** @param facts that stand, in the order of the world */
    static Memberships of(List<Standing<PilotEvent>> facts) {
        var memberships = new Memberships();
        for (var told : facts) {
            if (told.fact() instanceof MunicipalityJoined f) memberships.join(f, told.occurred());
        }
        for (var told : facts) {
            if (told.fact() instanceof MunicipalityLeft f) memberships.leave(f, told.occurred());
        }
        for (var told : facts) {
            if (told.fact() instanceof MunicipalityRoleChanged f) memberships.change(f, told.occurred());
        }
        return memberships;
    }

    private void join(MunicipalityJoined f, Occurred when) {
        all.replaceAll(
                m -> m.isOf(f.organisationNumber(), f.cityDistrict()) && m.to() == null ? m.followedBy(when) : m);
        all.add(new Membership(f.organisationNumber(), f.cityDistrict(), f.role(), when, null, false));
    }

    private void leave(MunicipalityLeft f, Occurred when) {
        find(m -> m.isOf(f.organisationNumber(), f.cityDistrict()) && m.mayEndOn(when), when)
                .ifPresent(m -> all.set(all.indexOf(m), m.until(when)));
    }

    private void change(MunicipalityRoleChanged f, Occurred when) {
        find(m -> m.isOf(f.organisationNumber(), f.cityDistrict()) && m.mayBeOn(when), when)
                .ifPresent(m -> all.set(all.indexOf(m), m.in(f.role())));
    }

    /** The last that certainly began before then; if none did, the first that may have. */
    private Optional<Membership> find(Predicate<Membership> which, Occurred when) {
        return all.stream()
                .filter(which)
                .filter(m -> m.from().certainlyBefore(when))
                .reduce((_, last) -> last)
                .or(() -> all.stream().filter(which).findFirst());
    }

    boolean mayJoin(OrganisationNumber municipality, @Nullable String cityDistrict, Occurred day) {
        return all.stream().noneMatch(m -> m.isOf(municipality, cityDistrict) && m.mustBeOn(day));
    }

    boolean mayLeave(OrganisationNumber municipality, @Nullable String cityDistrict, Occurred day) {
        return all.stream().anyMatch(m -> m.isOf(municipality, cityDistrict) && m.mayEndOn(day));
    }

    boolean takesPart(OrganisationNumber municipality, @Nullable String cityDistrict, Occurred day) {
        return all.stream().anyMatch(m -> m.isOf(municipality, cityDistrict) && m.mayBeOn(day));
    }

    boolean hasPilotMunicipalityOn(Occurred day) {
        return all.stream().anyMatch(m -> m.role() == MunicipalityRole.PILOT && m.mayBeOn(day));
    }
}
