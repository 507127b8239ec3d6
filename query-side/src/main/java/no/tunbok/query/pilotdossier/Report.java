package no.tunbok.query.pilotdossier;

import java.time.LocalDate;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * A report that was handed in.
 *
 * @param number of the fact that tells it
 */
public record Report(
        long number,
        ReportKind kind,
        String title,
        Occurred submittedOn,
        @Nullable LocalDate publishedOn,
        @Nullable String url) {}
