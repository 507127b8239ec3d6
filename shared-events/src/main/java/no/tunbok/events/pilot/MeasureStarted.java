package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;

/** A measure was begun. */
@JsonTypeName("no.tunbok.pilot.MeasureStarted.1")
public record MeasureStarted(PilotId pilotId, Occurred occurredOn, MeasureId measureId) implements PilotEvent {}
