package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Several;
import org.jspecify.annotations.Nullable;

/**
 * People from the pilot travelled to learn from others; the days are those of the journey (PI-9).
 *
 * @param participants the municipalities that travelled, where known
 */
@JsonTypeName("no.tunbok.pilot.StudyTripMade.1")
public record StudyTripMade(
        PilotId pilotId,
        Occurred occurredOn,
        @Nullable String title,
        List<OrganisationNumber> participants,
        List<String> visited,
        @Nullable Confidential purpose)
        implements PilotEvent {
    public StudyTripMade {
        participants = Several.of(participants);
        visited = Several.of(visited);
    }
}
