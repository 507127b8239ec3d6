package no.tunbok.events.pilot;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** A report on the pilot was handed in (PI-14, PI-15). */
@JsonTypeName("no.tunbok.pilot.ReportSubmitted.1")
public record ReportSubmitted(
        PilotId pilotId,
        Occurred occurredOn,
        ReportKind kind,
        String title,
        @Nullable LocalDate publishedOn,
        @Nullable String url)
        implements PilotEvent {}
