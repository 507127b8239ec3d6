package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** A gathering was planned. It is not held by being planned (PI-10). */
@JsonTypeName("no.tunbok.pilot.WorkshopPlanned.1")
public record WorkshopPlanned(
        PilotId pilotId,
        Occurred occurredOn,
        WorkshopId workshopId,
        WorkshopKind kind,
        String title,
        Occurred plannedFor,
        @Nullable WorkshopFormat format)
        implements PilotEvent {}
