package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.history.DeadlinePassed;
import no.tunbok.events.value.Occurred;

/** What the pilot waited for had not come when its last day was over; the day is the first one after (PI-14, PI-15, X-19). */
@JsonTypeName("no.tunbok.pilot.DeadlinePassed.1")
public record PilotDeadlinePassed(PilotId pilotId, Occurred occurredOn, PilotDeadline kind, LocalDate lastDay)
        implements PilotEvent, DeadlinePassed<PilotDeadline> {}
