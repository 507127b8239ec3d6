package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A municipality took part for the last time on this day (PI-7). */
@JsonTypeName("no.tunbok.pilot.MunicipalityLeft.1")
public record MunicipalityLeft(
        PilotId pilotId,
        Occurred occurredOn,
        OrganisationNumber organisationNumber,
        @Nullable String cityDistrict,
        Confidential reason)
        implements PilotEvent {}
