package no.tunbok.query.approvaldossier;

import java.time.LocalDate;
import no.tunbok.events.approval.DeviationId;
import no.tunbok.events.approval.DeviationOrigin;
import no.tunbok.events.approval.DeviationSeverity;
import no.tunbok.events.value.Occurred;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What an audit found that must be put right; what exactly it was is for the office.
 *
 * @param number of the fact that tells it
 * @param closingDeadline as it was extended last
 * @param closedOn when it was put right; without it, it is open
 * @param overdue whether it is open after its deadline (PA-6)
 */
public record Deviation(
        DeviationId deviationId,
        long number,
        String checklistPoint,
        DeviationSeverity severity,
        Wording severityText,
        DeviationOrigin origin,
        Wording originText,
        Occurred raisedOn,
        LocalDate closingDeadline,
        @Nullable Occurred closedOn,
        boolean overdue) {

    Deviation dueOn(LocalDate newDeadline, LocalDate today) {
        return with(newDeadline, closedOn, today);
    }

    Deviation closed(Occurred when, LocalDate today) {
        return with(closingDeadline, when, today);
    }

    private Deviation with(LocalDate deadline, @Nullable Occurred closed, LocalDate today) {
        return new Deviation(
                deviationId,
                number,
                checklistPoint,
                severity,
                severityText,
                origin,
                originText,
                raisedOn,
                deadline,
                closed,
                closed == null && deadline.isBefore(today));
    }
}
