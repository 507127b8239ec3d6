package no.tunbok.query.pilotdossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tunbok.events.pilot.MunicipalityJoined;
import no.tunbok.events.pilot.MunicipalityLeft;
import no.tunbok.events.pilot.MunicipalityRole;
import no.tunbok.events.pilot.MunicipalityRoleChanged;
import no.tunbok.events.reference.Municipalities;
import no.tunbok.events.reference.Municipality;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's time in the pilot, from joining to leaving.
 *
 * @param number as it was on the day of joining
 * @param name as it was then
 * @param role the latest
 * @param from not there when only later facts are known
 * @param to the last day; without one it still takes part
 * @param roles every role, with the day from which it had it
 */
public record Participation(
        OrganisationNumber organisationNumber,
        @Nullable MunicipalityNumber number,
        @Nullable String name,
        @Nullable String cityDistrict,
        @Nullable MunicipalityRole role,
        @Nullable Occurred from,
        @Nullable Occurred to,
        List<RoleFrom> roles) {

    public Participation {
        roles = List.copyOf(roles);
    }

    /** A role, and the day from which the municipality had it. */
    public record RoleFrom(MunicipalityRole role, Occurred from) {}

    /** Puts joining, changing and leaving together, also when one of them is missing or comes too early. */
    static final class Fold {

        private final List<Participation> all = new ArrayList<>();

        void joined(MunicipalityJoined fact) {
            var left = find(fact.organisationNumber(), fact.cityDistrict())
                    .filter(p -> p.from() == null && (p.to() == null || !p.to().certainlyBefore(fact.occurredOn())));
            left.ifPresent(all::remove);
            var roles = new ArrayList<>(List.of(new RoleFrom(fact.role(), fact.occurredOn())));
            left.ifPresent(p -> roles.addAll(p.roles()));
            all.add(new Participation(
                    fact.organisationNumber(),
                    fact.municipalityNumber(),
                    Municipalities.known()
                            .find(fact.municipalityNumber(), fact.occurredOn())
                            .map(Municipality::name)
                            .orElse(null),
                    fact.cityDistrict(),
                    roles.getLast().role(),
                    fact.occurredOn(),
                    left.map(Participation::to).orElse(null),
                    roles));
        }

        void changed(MunicipalityRoleChanged fact) {
            var before = current(fact.organisationNumber(), fact.cityDistrict(), fact.occurredOn());
            var roles = new ArrayList<>(before.roles());
            roles.add(new RoleFrom(fact.role(), fact.occurredOn()));
            all.add(before.with(fact.role(), before.to(), roles));
        }

        void left(MunicipalityLeft fact) {
            var before = current(fact.organisationNumber(), fact.cityDistrict(), fact.occurredOn());
            all.add(before.with(before.role(), fact.occurredOn(), before.roles()));
        }

        List<Participation> participations() {
            return List.copyOf(all);
        }

        /** Takes out the time that is still going on, or begins one of which no more is known. */
        private Participation current(OrganisationNumber organisation, @Nullable String cityDistrict, Occurred when) {
            var open = find(organisation, cityDistrict).filter(p -> p.to() == null);
            open.ifPresent(all::remove);
            return open.orElseGet(() -> {
                var known = Municipalities.known().find(organisation, when);
                return new Participation(
                        organisation,
                        known.map(Municipality::number).orElse(null),
                        known.map(Municipality::name).orElse(null),
                        cityDistrict,
                        null,
                        null,
                        null,
                        List.of());
            });
        }

        private Optional<Participation> find(OrganisationNumber organisation, @Nullable String cityDistrict) {
            return all.reversed().stream()
                    .filter(p -> p.organisationNumber().equals(organisation)
                            && Objects.equals(p.cityDistrict(), cityDistrict))
                    .findFirst();
        }
    }

    private Participation with(@Nullable MunicipalityRole role, @Nullable Occurred to, List<RoleFrom> roles) {
        return new Participation(organisationNumber, number, name, cityDistrict, role, from, to, roles);
    }
}
