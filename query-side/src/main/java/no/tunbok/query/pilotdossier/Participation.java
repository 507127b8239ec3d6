package no.tunbok.query.pilotdossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import no.tunbok.events.pilot.MunicipalityJoined;
import no.tunbok.events.pilot.MunicipalityLeft;
import no.tunbok.events.pilot.MunicipalityRole;
import no.tunbok.events.pilot.MunicipalityRoleChanged;
import no.tunbok.events.reference.Municipalities;
import no.tunbok.events.reference.Municipality;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's time in the pilot, from joining to leaving.
 *
 * @param number as it was on the day of joining
 * @param name as it was then
 * @param role the latest
 * @param from not there when only later facts are known
 * @param to the last day, or, when it joined again and no leaving is told, some day before that; without one it still takes
 *     part
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

        private record Told<F>(F fact, Occurred occurred) {}

        private final List<Told<MunicipalityJoined>> joined = new ArrayList<>();
        private final List<Told<MunicipalityLeft>> left = new ArrayList<>();
        private final List<Told<MunicipalityRoleChanged>> changed = new ArrayList<>();

        void joined(MunicipalityJoined fact, Occurred occurred) {
            joined.add(new Told<>(fact, occurred));
        }

        void changed(MunicipalityRoleChanged fact, Occurred occurred) {
            changed.add(new Told<>(fact, occurred));
        }

        void left(MunicipalityLeft fact, Occurred occurred) {
            left.add(new Told<>(fact, occurred));
        }

        /** A leaving or a change belongs to a time that began before it, whichever is told first. */
        List<Participation> participations() {
            var times = new ArrayList<Time>();
            for (var told : joined) {
                var next = new Time(told.fact(), told.occurred());
                times.stream().filter(next::isOfTheSame).forEach(time -> time.endBefore(told.occurred()));
                times.add(next);
            }
            for (var told : left) {
                var f = told.fact();
                Time.find(times, new Time(f.organisationNumber(), f.cityDistrict()), told.occurred(), t -> !t.left)
                        .leave(f, told.occurred());
            }
            for (var told : changed) {
                var f = told.fact();
                Time.find(times, new Time(f.organisationNumber(), f.cityDistrict()), told.occurred(), _ -> true)
                        .change(f);
            }
            return times.stream().map(Time::participation).toList();
        }
    }

    /** One time of one municipality, while it is put together. */
    private static final class Time {

        private final OrganisationNumber municipality;
        private final @Nullable String cityDistrict;
        private final @Nullable MunicipalityJoined joined;
        private final @Nullable Occurred from;
        private final List<RoleFrom> roles = new ArrayList<>();
        private @Nullable Occurred end;
        private @Nullable Occurred endAsTold;
        private boolean left;

        /** One whose joining is not told. */
        Time(OrganisationNumber municipality, @Nullable String cityDistrict) {
            this.municipality = municipality;
            this.cityDistrict = cityDistrict;
            joined = null;
            from = null;
        }

        Time(MunicipalityJoined joined, Occurred from) {
            municipality = joined.organisationNumber();
            cityDistrict = joined.cityDistrict();
            this.joined = joined;
            this.from = from;
            roles.add(new RoleFrom(joined.role(), joined.occurredOn()));
        }

        /** The last that certainly began before then; else the first that may have; else one whose joining is not told. */
        static Time find(List<Time> times, Time untold, Occurred when, Predicate<Time> which) {
            var possible = times.stream()
                    .filter(time -> time.isOfTheSame(untold) && which.test(time) && time.mayBeOn(when))
                    .toList();
            return possible.stream()
                    .filter(time -> time.from != null && time.from.certainlyBefore(when))
                    .reduce((_, last) -> last)
                    .or(() -> possible.stream().findFirst())
                    .orElseGet(() -> {
                        times.add(untold);
                        return untold;
                    });
        }

        boolean isOfTheSame(Time other) {
            return municipality.equals(other.municipality) && Objects.equals(cityDistrict, other.cityDistrict);
        }

        private boolean mayBeOn(Occurred when) {
            return (from == null || !when.certainlyBefore(from)) && (end == null || !when.certainlyAfter(end));
        }

        /** It ended some day before the next began, whenever that was. */
        void endBefore(Occurred next) {
            if (end == null && from != null) {
                var latest = next.to().isAfter(from.from()) ? next.to().minusDays(1) : from.from();
                end = new Occurred(from.from(), latest, Precision.DAY);
                endAsTold = end;
            }
        }

        void leave(MunicipalityLeft fact, Occurred when) {
            end = when;
            endAsTold = fact.occurredOn();
            left = true;
        }

        void change(MunicipalityRoleChanged fact) {
            roles.add(new RoleFrom(fact.role(), fact.occurredOn()));
        }

        Participation participation() {
            var number = joined == null ? null : joined.municipalityNumber();
            var day = joined != null
                    ? joined.occurredOn()
                    : endAsTold != null ? endAsTold : roles.getFirst().from();
            var known = number == null
                    ? Municipalities.known().find(municipality, day)
                    : Municipalities.known().find(number, day);
            return new Participation(
                    municipality,
                    number != null ? number : known.map(Municipality::number).orElse(null),
                    known.map(Municipality::name).orElse(null),
                    cityDistrict,
                    roles.isEmpty() ? null : roles.getLast().role(),
                    joined == null ? null : joined.occurredOn(),
                    endAsTold,
                    roles);
        }
    }
}
