package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Several;
import org.jspecify.annotations.Nullable;

/** Somebody applied for a pilot in a programme; the day is the day of submission (PI-1, PI-2, PI-3). */
@JsonTypeName("no.tunbok.pilot.PilotApplicationRegistered.1")
public record PilotApplicationRegistered(
        PilotId pilotId,
        Occurred occurredOn,
        String programmeCode,
        String name,
        Theme theme,
        List<Body> applicants,
        @Nullable Money soughtAmount,
        @Nullable Period plannedPeriod)
        implements PilotEvent {
    public PilotApplicationRegistered {
        applicants = Several.of(applicants);
    }
}
