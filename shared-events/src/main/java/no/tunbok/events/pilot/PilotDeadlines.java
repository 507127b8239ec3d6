package no.tunbok.events.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Reversal;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;

/** Which deadlines a pilot has on a day: those that something is still expected by, whether their day is to come or over. */
public final class PilotDeadlines {

    /** Months from the end of a pilot to its report, at most (PI-15). */
    private static final int MONTHS_TO_REPORT = 3;

    private static final LocalDate LAST_DAY_WITH_A_DUE_DAY = LocalDate.MAX.minusMonths(MONTHS_TO_REPORT);

    private final List<Standing<PilotEvent>> facts;

    private PilotDeadlines(List<Standing<PilotEvent>> facts) {
        this.facts = facts;
    }

    public static List<Deadline<PilotDeadline>> on(LocalDate day, History<PilotEvent> history) {
        return on(day, history.standing());
    }

    /** @param facts that stand, in the order of the world; what comes after the day is left out */
    public static List<Deadline<PilotDeadline>> on(LocalDate day, List<Standing<PilotEvent>> facts) {
        var happened =
                facts.stream().filter(s -> s.occurred().hadHappenedBy(day)).toList();
        return new PilotDeadlines(History.holdingOn(day, happened)).open();
    }

    private List<Deadline<PilotDeadline>> open() {
        if (has(PilotClosed.class)
                || has(PilotDiscontinued.class)
                || facts.stream().anyMatch(s -> s.fact().duplicateOf().isPresent())) {
            return List.of();
        }
        return Stream.of(plannedEnd(), finalReport(), supplementaryReport())
                .flatMap(Optional::stream)
                .sorted(Deadline.inOrder())
                .toList();
    }

    private Optional<Deadline<PilotDeadline>> plannedEnd() {
        if (has(PilotConcluded.class)) return Optional.empty();
        var extended = last(PilotExtended.class).map(s -> s.fact().newEnd().to());
        return extended.or(() -> last(PilotGrantAwarded.class)
                        .flatMap(s -> Optional.ofNullable(s.fact().period().to())))
                .map(end -> Deadline.of(PilotDeadline.PLANNED_END, end));
    }

    private Optional<Deadline<PilotDeadline>> finalReport() {
        return reports(ReportKind.FINAL).isEmpty()
                ? last(PilotConcluded.class)
                        .map(s -> Deadline.of(
                                PilotDeadline.FINAL_REPORT,
                                reportAfter(s.occurred().to())))
                : Optional.empty();
    }

    /** A final report that certainly came after the extension tells of it; a supplementary one that may have, does. */
    private Optional<Deadline<PilotDeadline>> supplementaryReport() {
        var finals = reports(ReportKind.FINAL);
        return finals.isEmpty()
                ? Optional.empty()
                : last(PilotExtended.class)
                        .filter(s -> finals.stream().noneMatch(report -> report.certainlyAfter(s.occurred()))
                                && reports(ReportKind.SUPPLEMENTARY).stream()
                                        .allMatch(report -> report.certainlyBefore(s.occurred())))
                        .map(s -> Deadline.of(
                                PilotDeadline.SUPPLEMENTARY_REPORT,
                                reportAfter(s.fact().newEnd().to())));
    }

    private static LocalDate reportAfter(LocalDate end) {
        return (end.isAfter(LAST_DAY_WITH_A_DUE_DAY) ? LAST_DAY_WITH_A_DUE_DAY : end).plusMonths(MONTHS_TO_REPORT);
    }

    private List<Occurred> reports(ReportKind kind) {
        return facts.stream()
                .filter(s -> s.fact() instanceof ReportSubmitted f && f.kind() == kind)
                .map(Standing::occurred)
                .toList();
    }

    private boolean has(Class<? extends PilotEvent> kind) {
        return facts.stream().anyMatch(s -> kind.isInstance(s.fact()));
    }

    private <T extends PilotEvent> Optional<Standing<T>> last(Class<T> kind) {
        return facts.stream()
                .filter(s -> kind.isInstance(s.fact()))
                .map(s -> new Standing<>(s.number(), kind.cast(s.fact()), s.occurred()))
                .reduce((_, last) -> last);
    }

    /** The days on which the deadlines of a pilot may be others though nothing is told; more of them do no harm. */
    public static Stream<LocalDate> turningDays(List<Standing<PilotEvent>> facts) {
        return facts.stream()
                .flatMap(s -> Stream.of(
                                Stream.of(s.occurred().to()),
                                s.fact().reversal().map(Reversal::effectiveFrom).stream(),
                                lastDays(s).map(Deadline::dayAfter))
                        .flatMap(days -> days));
    }

    /** Every day that a fact can make the last one. */
    private static Stream<LocalDate> lastDays(Standing<PilotEvent> told) {
        if (told.fact() instanceof PilotGrantAwarded f) {
            return Optional.ofNullable(f.period().to()).stream();
        } else if (told.fact() instanceof PilotExtended f) {
            return Stream.of(f.newEnd().to(), reportAfter(f.newEnd().to()));
        } else if (told.fact() instanceof PilotConcluded) {
            return Stream.of(reportAfter(told.occurred().to()));
        }
        return Stream.empty();
    }
}
