package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;

/** A reported effect was put in other words, or on another basis. The earlier report was not a mistake (PI-12). */
@JsonTypeName("no.tunbok.pilot.EffectRevised.1")
public record EffectRevised(
        PilotId pilotId,
        Occurred occurredOn,
        EffectId effectId,
        Confidential statement,
        Body reportedBy,
        EffectBasis basis,
        boolean preliminary)
        implements PilotEvent {}
