package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** The pilot goes on past its planned end, and somebody pays for it (PI-13, PI-14). */
@JsonTypeName("no.tunbok.pilot.PilotExtended.1")
public record PilotExtended(
        PilotId pilotId,
        Occurred occurredOn,
        Occurred newEnd,
        Body fundedBy,
        @Nullable String scope,
        IndividualDecision decision)
        implements PilotEvent, Decided {}
