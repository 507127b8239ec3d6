package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import no.tunbok.events.value.Confidential;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Several;
import org.jspecify.annotations.Nullable;

/**
 * A gathering took place. When several pilots took part, each has this fact under one workshop id (PI-9, PI-11).
 *
 * @param hostMunicipality valid on the day
 * @param participatingPilots all of them, this one included
 * @param alsoPresent roles, not names (PI-17)
 */
@JsonTypeName("no.tunbok.pilot.WorkshopHeld.1")
public record WorkshopHeld(
        PilotId pilotId,
        Occurred occurredOn,
        WorkshopId workshopId,
        WorkshopKind kind,
        String title,
        @Nullable WorkshopFormat format,
        @Nullable String place,
        @Nullable MunicipalityNumber hostMunicipality,
        List<PilotId> participatingPilots,
        @Nullable Attendance attendance,
        List<Confidential> alsoPresent,
        List<String> topics,
        List<MeasureId> measureIds)
        implements PilotEvent {
    public WorkshopHeld {
        participatingPilots = Several.of(participatingPilots);
        alsoPresent = Several.of(alsoPresent);
        topics = Several.of(topics);
        measureIds = Several.of(measureIds);
    }
}
