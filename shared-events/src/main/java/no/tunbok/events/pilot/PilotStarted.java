package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** The work began (PI-6). */
@JsonTypeName("no.tunbok.pilot.PilotStarted.1")
public record PilotStarted(
        PilotId pilotId, Occurred occurredOn, @Nullable WorkshopId kickOffWorkshopId) implements PilotEvent {}
