package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody reported what the pilot led to, or what it taught (PI-12).
 *
 * @param preliminary said of research before the research report is out
 */
@JsonTypeName("no.tunbok.pilot.EffectReported.1")
public record EffectReported(
        PilotId pilotId,
        Occurred occurredOn,
        EffectId effectId,
        Confidential statement,
        EffectKind kind,
        Body reportedBy,
        EffectBasis basis,
        @Nullable OrganisationNumber municipality,
        boolean preliminary)
        implements PilotEvent {}
