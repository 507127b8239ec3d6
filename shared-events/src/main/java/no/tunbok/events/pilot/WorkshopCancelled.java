package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/** A planned gathering was called off (PI-10). */
@JsonTypeName("no.tunbok.pilot.WorkshopCancelled.1")
public record WorkshopCancelled(PilotId pilotId, Occurred occurredOn, WorkshopId workshopId, Confidential cause)
        implements PilotEvent {}
