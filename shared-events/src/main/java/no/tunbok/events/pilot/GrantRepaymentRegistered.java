package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;

/** A part of the grant was paid back; the day is the day of payment (PI-5). */
@JsonTypeName("no.tunbok.pilot.GrantRepaymentRegistered.1")
public record GrantRepaymentRegistered(PilotId pilotId, Occurred occurredOn, Money amount) implements PilotEvent {}
