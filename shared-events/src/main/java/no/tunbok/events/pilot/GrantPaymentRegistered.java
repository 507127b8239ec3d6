package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;

/** A part of the grant was paid out; the day is the day of payment (PI-5). */
@JsonTypeName("no.tunbok.pilot.GrantPaymentRegistered.1")
public record GrantPaymentRegistered(PilotId pilotId, Occurred occurredOn, Money amount) implements PilotEvent {}
