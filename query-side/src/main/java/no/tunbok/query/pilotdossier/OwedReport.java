package no.tunbok.query.pilotdossier;

import java.time.LocalDate;
import no.tunbok.events.pilot.ReportKind;

/** A report that is still to be handed in, and by when (PI-14, PI-15). */
public record OwedReport(ReportKind kind, LocalDate dueOn) {

    private static final int MONTHS_TO_REPORT = 3;
    private static final LocalDate LAST_DAY_WITH_A_DUE_DAY = LocalDate.MAX.minusMonths(MONTHS_TO_REPORT);

    static OwedReport after(LocalDate end, ReportKind kind) {
        var day = end.isAfter(LAST_DAY_WITH_A_DUE_DAY) ? LAST_DAY_WITH_A_DUE_DAY : end;
        return new OwedReport(kind, day.plusMonths(MONTHS_TO_REPORT));
    }
}
