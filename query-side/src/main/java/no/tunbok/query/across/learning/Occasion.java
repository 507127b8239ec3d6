package no.tunbok.query.across.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.WorkshopId;
import no.tunbok.events.reference.MunicipalityChanges;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.query.across.FactReference;
import no.tunbok.query.entrydossier.FoundEntry;
import no.tunbok.query.pilotdossier.PilotDossier;
import no.tunbok.query.pilotdossier.StudyTrip;
import no.tunbok.query.pilotdossier.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * A gathering that was held, or a journey that was made.
 *
 * @param workshopId of a gathering, the same in every pilot that took part
 * @param hosts where or with whom it was
 * @param visitors who came there to learn
 * @param facts that tell of it, one in each pilot
 */
public record Occasion(
        Kind kind,
        Occurred when,
        @Nullable String title,
        @Nullable WorkshopId workshopId,
        List<LearningParty> hosts,
        List<LearningParty> visitors,
        List<FactReference> facts) {

    /** What brought them together. */
    public enum Kind {
        WORKSHOP,
        STUDY_TRIP
    }

    /** A gathering as one of its pilots tells it. */
    private record Telling(FoundEntry<PilotEvent, PilotDossier> pilot, Workshop workshop) {

        FactReference fact() {
            return Occasion.fact(pilot, workshop.number());
        }
    }

    /** All of those pilots', earliest first. */
    static List<Occasion> of(List<FoundEntry<PilotEvent, PilotDossier>> pilots) {
        return Stream.concat(gatherings(pilots), pilots.stream().flatMap(Occasion::journeys))
                .sorted(Comparator.comparing(Occasion::when, Occurred.BY_LAST_DAY))
                .toList();
    }

    private static Stream<Occasion> gatherings(List<FoundEntry<PilotEvent, PilotDossier>> pilots) {
        var tellings = new LinkedHashMap<WorkshopId, List<Telling>>();
        for (var pilot : pilots) {
            pilot.dossier().workshops().stream()
                    .filter(workshop -> workshop.status() == Workshop.Status.HELD)
                    .forEach(workshop -> tellings.computeIfAbsent(workshop.workshopId(), _ -> new ArrayList<>())
                            .add(new Telling(pilot, workshop)));
        }
        return tellings.values().stream().flatMap(held -> gathering(held, pilots).stream());
    }

    private static Optional<Occasion> gathering(List<Telling> held, List<FoundEntry<PilotEvent, PilotDossier>> pilots) {
        var workshop = held.getFirst().workshop();
        var when = workshop.when();
        if (when == null) return Optional.empty();
        var hosts = new ArrayList<LearningParty>();
        var visitors = new ArrayList<LearningParty>();
        var host = workshop.hostMunicipality();
        if (host != null) hosts.add(LearningParty.municipality(host.number(), host.name()));
        if (workshop.place() != null) hosts.add(LearningParty.place(workshop.place()));
        var participants = held.stream()
                .flatMap(telling -> telling.workshop().participatingPilots().stream())
                .distinct()
                .toList();
        for (var id : participants) {
            var pilot = pilots.stream()
                    .map(FoundEntry::dossier)
                    .filter(dossier -> dossier.id().equals(id))
                    .findFirst();
            boolean isAtHome = host != null
                    && pilot.filter(dossier -> isIn(dossier, host.number())).isPresent();
            (isAtHome ? hosts : visitors)
                    .add(LearningParty.pilot(id, pilot.map(PilotDossier::name).orElse(null)));
        }
        return Optional.of(new Occasion(
                Kind.WORKSHOP,
                when,
                workshop.title(),
                workshop.workshopId(),
                hosts,
                visitors,
                held.stream().map(Telling::fact).toList()));
    }

    private static boolean isIn(PilotDossier pilot, MunicipalityNumber number) {
        var numbers = MunicipalityChanges.known().everyNumberOf(number);
        return pilot.municipalities().stream()
                .flatMap(time -> Stream.ofNullable(time.number()))
                .anyMatch(numbers::contains);
    }

    private static Stream<Occasion> journeys(FoundEntry<PilotEvent, PilotDossier> pilot) {
        return pilot.dossier().studyTrips().stream().map(trip -> journey(pilot, trip));
    }

    private static Occasion journey(FoundEntry<PilotEvent, PilotDossier> pilot, StudyTrip trip) {
        var dossier = pilot.dossier();
        return new Occasion(
                Kind.STUDY_TRIP,
                trip.when(),
                trip.title(),
                null,
                trip.visited().stream().map(LearningParty::place).toList(),
                trip.participants().isEmpty()
                        ? List.of(LearningParty.pilot(dossier.id(), dossier.name()))
                        : trip.participants().stream()
                                .map(number -> LearningParty.municipality(number, trip.when()))
                                .toList(),
                List.of(fact(pilot, trip.number())));
    }

    private static FactReference fact(FoundEntry<PilotEvent, PilotDossier> pilot, long number) {
        return pilot.history().standing().stream()
                .filter(told -> told.number() == number)
                .map(told -> FactReference.of("pilots", pilot.dossier().entry(), told))
                .findFirst()
                .orElseThrow();
    }
}
