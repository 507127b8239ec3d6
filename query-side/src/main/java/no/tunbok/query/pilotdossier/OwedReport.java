package no.tunbok.query.pilotdossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.pilot.PilotDeadline;
import no.tunbok.events.pilot.ReportKind;

/** A report that is still to be handed in, and by when (PI-14, PI-15). */
public record OwedReport(ReportKind kind, LocalDate dueOn) {

    static List<OwedReport> of(List<Deadline<PilotDeadline>> deadlines) {
        return deadlines.stream().flatMap(OwedReport::of).toList();
    }

    private static Stream<OwedReport> of(Deadline<PilotDeadline> deadline) {
        return switch (deadline.kind()) {
            case PLANNED_END -> Stream.empty();
            case FINAL_REPORT -> Stream.of(new OwedReport(ReportKind.FINAL, deadline.lastDay()));
            case SUPPLEMENTARY_REPORT -> Stream.of(new OwedReport(ReportKind.SUPPLEMENTARY, deadline.lastDay()));
        };
    }
}
