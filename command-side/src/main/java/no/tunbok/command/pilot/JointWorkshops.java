package no.tunbok.command.pilot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.command.judgement.Histories;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.MeasureId;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotFactAnnulled;
import no.tunbok.events.pilot.PilotFactCorrected;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.pilot.WorkshopHeld;

/**
 * A joint workshop is a fact of every pilot that took part (PI-11): it is told to all of them, and put right in all of them.
 * Measures belong to the pilot that tells of them, and to no other.
 */
final class JointWorkshops {

    private final Histories<PilotEvent> histories;

    JointWorkshops(Histories<PilotEvent> histories) {
        this.histories = histories;
    }

    /** The fact for each pilot that it concerns, the one that it was sent to first. */
    List<PilotEvent> toEachPilot(PilotEvent fact) {
        return switch (fact) {
            case WorkshopHeld f -> told(f);
            case PilotFactCorrected f when f.instead() instanceof WorkshopHeld instead -> corrected(f, instead);
            case PilotFactAnnulled f when f.movedTo() == null -> annulled(f);
            default -> List.of(fact);
        };
    }

    private static List<PilotEvent> told(WorkshopHeld workshop) {
        var pilots = pilots(workshop);
        return Stream.concat(Stream.of(workshop.pilotId()), pilots.stream())
                .distinct()
                .<PilotEvent>map(pilot -> of(
                        pilot, workshop, pilots, pilot.equals(workshop.pilotId()) ? workshop.measureIds() : List.of()))
                .toList();
    }

    /** Who was there all the time is told the same; who was not there after all has it annulled; who was missing is told. */
    private List<PilotEvent> corrected(PilotFactCorrected correction, WorkshopHeld instead) {
        var before = workshop(correction.pilotId(), correction.target());
        if (before.isEmpty()) return List.of(correction);
        var now = pilots(instead);
        var others = Stream.concat(pilots(before.get()).stream(), now.stream())
                .distinct()
                .filter(pilot -> !pilot.equals(correction.pilotId()))
                .flatMap(pilot -> {
                    var told = find(pilot, before.get());
                    if (!now.contains(pilot)) return told.map(t -> annul(pilot, t, correction)).stream();
                    return Stream.of(told.<PilotEvent>map(t -> correct(pilot, t, instead, now, correction))
                            .orElseGet(() -> of(pilot, instead, now, List.of())));
                });
        return Stream.concat(Stream.of(correction), others).toList();
    }

    /** When the pilot was only named by mistake, the others met without it. */
    private List<PilotEvent> annulled(PilotFactAnnulled annulment) {
        var before = workshop(annulment.pilotId(), annulment.target());
        if (before.isEmpty()) return List.of(annulment);
        var left = pilots(before.get()).stream()
                .filter(pilot -> !pilot.equals(annulment.pilotId()))
                .toList();
        var metWithoutIt = annulment.reason() == CorrectionReason.WRONG_PARTY;
        var why = new PilotFactCorrected(
                annulment.pilotId(),
                annulment.occurredOn(),
                annulment.target(),
                before.get(),
                annulment.reason(),
                annulment.explanation(),
                annulment.orderedBy());
        var others = left.stream()
                .flatMap(pilot -> find(pilot, before.get()).stream()
                        .map(told -> metWithoutIt
                                ? correct(pilot, told, before.get(), left, why)
                                : annul(pilot, told, why)));
        return Stream.concat(Stream.of(annulment), others).toList();
    }

    private Optional<WorkshopHeld> workshop(PilotId pilot, long number) {
        return standing(pilot)
                .filter(told -> told.number() == number)
                .map(Standing::fact)
                .filter(WorkshopHeld.class::isInstance)
                .map(WorkshopHeld.class::cast)
                .findFirst();
    }

    private Optional<Standing<PilotEvent>> find(PilotId pilot, WorkshopHeld workshop) {
        return standing(pilot)
                .filter(told -> told.fact() instanceof WorkshopHeld same
                        && same.workshopId().equals(workshop.workshopId()))
                .findFirst();
    }

    private Stream<Standing<PilotEvent>> standing(PilotId pilot) {
        return histories.of(pilot.value()).standing().stream();
    }

    private static PilotEvent annul(PilotId pilot, Standing<PilotEvent> told, PilotFactCorrected why) {
        return new PilotFactAnnulled(
                pilot, why.occurredOn(), told.number(), why.reason(), why.explanation(), why.orderedBy(), null);
    }

    private static PilotEvent correct(
            PilotId pilot,
            Standing<PilotEvent> told,
            WorkshopHeld instead,
            List<PilotId> pilots,
            PilotFactCorrected why) {
        var measures = ((WorkshopHeld) told.fact()).measureIds();
        return new PilotFactCorrected(
                pilot,
                why.occurredOn(),
                told.number(),
                of(pilot, instead, pilots, measures),
                why.reason(),
                why.explanation(),
                why.orderedBy());
    }

    private static List<PilotId> pilots(WorkshopHeld workshop) {
        return workshop.participatingPilots().isEmpty() ? List.of(workshop.pilotId()) : workshop.participatingPilots();
    }

    private static WorkshopHeld of(
            PilotId pilot, WorkshopHeld workshop, List<PilotId> pilots, List<MeasureId> measures) {
        return new WorkshopHeld(
                pilot,
                workshop.occurredOn(),
                workshop.workshopId(),
                workshop.kind(),
                workshop.title(),
                workshop.format(),
                workshop.place(),
                workshop.hostMunicipality(),
                pilots,
                workshop.attendance(),
                workshop.alsoPresent(),
                workshop.topics(),
                measures);
    }
}
