package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Several;

/** Researchers were engaged to follow the pilot. */
@JsonTypeName("no.tunbok.pilot.AccompanyingResearchEngaged.1")
public record AccompanyingResearchEngaged(
        PilotId pilotId, Occurred occurredOn, Body lead, List<Body> partners, List<String> topics)
        implements PilotEvent {
    public AccompanyingResearchEngaged {
        partners = Several.of(partners);
        topics = Several.of(topics);
    }
}
