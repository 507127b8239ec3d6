package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/** A measure was given up. */
@JsonTypeName("no.tunbok.pilot.MeasureDropped.1")
public record MeasureDropped(PilotId pilotId, Occurred occurredOn, MeasureId measureId, Confidential reason)
        implements PilotEvent {}
