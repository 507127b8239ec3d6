package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A municipality, or a district of one, takes part from this day on (PI-7, X-7).
 *
 * @param municipalityNumber valid on the day of joining
 */
@JsonTypeName("no.tunbok.pilot.MunicipalityJoined.1")
public record MunicipalityJoined(
        PilotId pilotId,
        Occurred occurredOn,
        OrganisationNumber organisationNumber,
        MunicipalityNumber municipalityNumber,
        @Nullable String cityDistrict,
        MunicipalityRole role)
        implements PilotEvent {}
