package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A municipality takes part in another role from this day on (PI-7). */
@JsonTypeName("no.tunbok.pilot.MunicipalityRoleChanged.1")
public record MunicipalityRoleChanged(
        PilotId pilotId,
        Occurred occurredOn,
        OrganisationNumber organisationNumber,
        @Nullable String cityDistrict,
        MunicipalityRole role)
        implements PilotEvent {}
