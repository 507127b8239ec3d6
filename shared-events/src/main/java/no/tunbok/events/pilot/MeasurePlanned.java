package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/**
 * A measure was planned, for all the municipalities or for one.
 *
 * @param municipality whose measure it is, when it is not common to all
 */
@JsonTypeName("no.tunbok.pilot.MeasurePlanned.1")
public record MeasurePlanned(
        PilotId pilotId,
        Occurred occurredOn,
        MeasureId measureId,
        String title,
        MeasureScope scope,
        @Nullable OrganisationNumber municipality)
        implements PilotEvent {}
