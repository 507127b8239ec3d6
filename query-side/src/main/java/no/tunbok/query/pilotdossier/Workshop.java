package no.tunbok.query.pilotdossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.Attendance;
import no.tunbok.events.pilot.MeasureId;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.pilot.WorkshopCancelled;
import no.tunbok.events.pilot.WorkshopFormat;
import no.tunbok.events.pilot.WorkshopHeld;
import no.tunbok.events.pilot.WorkshopId;
import no.tunbok.events.pilot.WorkshopKind;
import no.tunbok.events.pilot.WorkshopPlanned;
import no.tunbok.events.pilot.WorkshopRescheduled;
import no.tunbok.events.reference.Municipalities;
import no.tunbok.events.reference.Municipality;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * A gathering: what was planned until it is held, then what took place.
 *
 * @param number of the fact that gives the status
 * @param when it was held, or is planned for; not there when neither is known
 * @param cause of the latest change of plan, or of the cancellation
 */
public record Workshop(
        WorkshopId workshopId,
        long number,
        @Nullable WorkshopKind kind,
        @Nullable String title,
        Status status,
        @Nullable Occurred when,
        @Nullable WorkshopFormat format,
        @Nullable String place,
        @Nullable Host hostMunicipality,
        List<PilotId> participatingPilots,
        @Nullable Attendance attendance,
        List<String> alsoPresent,
        List<String> topics,
        List<MeasureId> measureIds,
        @Nullable String cause) {

    /** Whether it took place. Whatever else is told, what was held was held. */
    public enum Status {
        PLANNED,
        HELD,
        CANCELLED
    }

    /**
     * The municipality where it was.
     *
     * @param name as it was on the day
     */
    public record Host(MunicipalityNumber number, @Nullable String name) {}

    /** Collects what is told of each gathering, in whatever order. */
    static final class Fold {

        private final Map<WorkshopId, Told> all = new LinkedHashMap<>();

        void planned(Standing<PilotEvent> told, WorkshopPlanned fact) {
            of(fact.workshopId(), told).planned = fact;
        }

        void rescheduled(Standing<PilotEvent> told, WorkshopRescheduled fact) {
            of(fact.workshopId(), told).rescheduled = fact;
        }

        void held(Standing<PilotEvent> told, WorkshopHeld fact) {
            var workshop = of(fact.workshopId(), told);
            workshop.held = fact;
            workshop.ended = told.number();
        }

        void cancelled(Standing<PilotEvent> told, WorkshopCancelled fact) {
            var workshop = of(fact.workshopId(), told);
            workshop.cancelled = fact;
            if (workshop.held == null) {
                workshop.ended = told.number();
            }
        }

        List<Workshop> workshops() {
            return all.entrySet().stream()
                    .map(entry -> entry.getValue().workshop(entry.getKey()))
                    .toList();
        }

        private Told of(WorkshopId id, Standing<PilotEvent> told) {
            var workshop = all.computeIfAbsent(id, _ -> new Told());
            workshop.latest = told.number();
            return workshop;
        }
    }

    /** The facts that are known of one gathering, the latest of each sort. */
    private static final class Told {

        private @Nullable WorkshopPlanned planned;
        private @Nullable WorkshopRescheduled rescheduled;
        private @Nullable WorkshopHeld held;
        private @Nullable WorkshopCancelled cancelled;
        private @Nullable Long ended;
        private long latest;

        Workshop workshop(WorkshopId id) {
            return held == null ? planned(id) : took(held, id);
        }

        private Workshop took(WorkshopHeld held, WorkshopId id) {
            return new Workshop(
                    id,
                    number(),
                    held.kind(),
                    held.title(),
                    Status.HELD,
                    held.occurredOn(),
                    held.format(),
                    held.place(),
                    host(held),
                    held.participatingPilots(),
                    held.attendance(),
                    held.alsoPresent().stream().map(Confidential::text).toList(),
                    held.topics(),
                    held.measureIds(),
                    null);
        }

        private Workshop planned(WorkshopId id) {
            return new Workshop(
                    id,
                    number(),
                    planned == null ? null : planned.kind(),
                    planned == null ? null : planned.title(),
                    cancelled == null ? Status.PLANNED : Status.CANCELLED,
                    rescheduled != null ? rescheduled.newDate() : planned == null ? null : planned.plannedFor(),
                    rescheduled != null && rescheduled.format() != null
                            ? rescheduled.format()
                            : planned == null ? null : planned.format(),
                    null,
                    null,
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    cause());
        }

        private long number() {
            return ended == null ? latest : ended;
        }

        private @Nullable String cause() {
            if (cancelled != null) {
                return cancelled.cause().text();
            }
            return rescheduled == null ? null : rescheduled.cause().text();
        }

        private static @Nullable Host host(WorkshopHeld held) {
            var number = held.hostMunicipality();
            return number == null
                    ? null
                    : new Host(
                            number,
                            Municipalities.known()
                                    .find(number, held.occurredOn())
                                    .map(Municipality::name)
                                    .orElse(null));
        }
    }
}
