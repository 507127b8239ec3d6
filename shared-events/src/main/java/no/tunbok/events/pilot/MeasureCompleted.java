package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;

/** A measure was carried through. */
@JsonTypeName("no.tunbok.pilot.MeasureCompleted.1")
public record MeasureCompleted(PilotId pilotId, Occurred occurredOn, MeasureId measureId) implements PilotEvent {}
