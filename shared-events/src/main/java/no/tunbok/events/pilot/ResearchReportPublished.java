package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** The accompanying research published a report; the day is the day of publication. */
@JsonTypeName("no.tunbok.pilot.ResearchReportPublished.1")
public record ResearchReportPublished(
        PilotId pilotId,
        Occurred occurredOn,
        String title,
        Body publisher,
        @Nullable String url) implements PilotEvent {}
