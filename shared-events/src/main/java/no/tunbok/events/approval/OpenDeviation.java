package no.tunbok.events.approval;

import java.time.LocalDate;
import no.tunbok.events.value.Occurred;

/**
 * A deviation that is not put right yet.
 *
 * @param closingDeadline as it was extended last
 */
public record OpenDeviation(
        DeviationId deviationId,
        Occurred raised,
        DeviationSeverity severity,
        DeviationOrigin origin,
        LocalDate closingDeadline) {

    /** Whether it should have been put right on or before that day (PA-6). */
    public boolean isDueBy(LocalDate day) {
        return !closingDeadline.isAfter(day);
    }
}
