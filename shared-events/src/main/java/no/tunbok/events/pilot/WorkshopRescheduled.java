package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** A planned gathering was moved to another time, or another form; it stays the same gathering (PI-10). */
@JsonTypeName("no.tunbok.pilot.WorkshopRescheduled.1")
public record WorkshopRescheduled(
        PilotId pilotId,
        Occurred occurredOn,
        WorkshopId workshopId,
        Occurred newDate,
        @Nullable WorkshopFormat format,
        Confidential cause)
        implements PilotEvent {}
