package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Occurred;

/** An organisation works with the pilot without being one of its municipalities. */
@JsonTypeName("no.tunbok.pilot.PartnerJoined.1")
public record PartnerJoined(PilotId pilotId, Occurred occurredOn, Body partner, String contribution)
        implements PilotEvent {}
