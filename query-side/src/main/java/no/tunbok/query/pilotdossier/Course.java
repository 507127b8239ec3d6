package no.tunbok.query.pilotdossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotExtended;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.events.pilot.ReportSubmitted;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** The steps that a pilot has taken, from which its status follows in whatever order they were told. */
final class Course {

    private record Extension(Occurred decided, PilotExtended fact) {}

    private boolean rejected;
    private boolean granted;
    private @Nullable Occurred started;
    private final List<Extension> extensions = new ArrayList<>();
    private @Nullable Standing<PilotEvent> concluded;
    private final List<Occurred> finalReports = new ArrayList<>();
    private final List<Occurred> supplementaryReports = new ArrayList<>();
    private @Nullable Occurred closed;
    private @Nullable Occurred discontinued;

    void rejected() {
        rejected = true;
    }

    void granted() {
        granted = true;
    }

    void started(Occurred when) {
        if (started == null) {
            started = when;
        }
    }

    void extended(Standing<PilotEvent> told, PilotExtended fact) {
        extensions.add(new Extension(told.occurred(), fact));
    }

    void concluded(Standing<PilotEvent> told) {
        concluded = told;
    }

    void reported(Standing<PilotEvent> told, ReportSubmitted fact) {
        switch (fact.kind()) {
            case INTERIM -> {}
            case FINAL -> finalReports.add(told.occurred());
            case SUPPLEMENTARY -> supplementaryReports.add(told.occurred());
        }
    }

    void closed(Occurred when) {
        closed = when;
    }

    void discontinued(Occurred when) {
        discontinued = when;
    }

    @Nullable Occurred startedOn() {
        return started;
    }

    @Nullable Occurred concludedOn() {
        return concluded == null ? null : concluded.fact().occurredOn();
    }

    @Nullable Occurred closedOn() {
        return closed;
    }

    @Nullable Occurred discontinuedOn() {
        return discontinued;
    }

    /** The one that was decided last, whatever end it gives. */
    Optional<PilotExtended> lastExtension() {
        return extensions.isEmpty()
                ? Optional.empty()
                : Optional.of(extensions.getLast().fact());
    }

    PilotStatus status() {
        if (discontinued != null) {
            return PilotStatus.DISCONTINUED;
        }
        if (closed != null) {
            return PilotStatus.CLOSED;
        }
        if (concluded != null) {
            return finalReports.isEmpty() ? PilotStatus.CONCLUDED : PilotStatus.REPORTED;
        }
        if (!extensions.isEmpty()) {
            return PilotStatus.ACTIVE_EXTENDED;
        }
        if (started != null) {
            return PilotStatus.STARTED;
        }
        if (granted) {
            return PilotStatus.GRANTED;
        }
        return rejected ? PilotStatus.REJECTED : PilotStatus.APPLIED;
    }

    /** Nothing once it is closed, or broken off (PI-14). */
    List<OwedReport> reportsOwed() {
        if (closed != null || discontinued != null) {
            return List.of();
        }
        var owed = new ArrayList<OwedReport>();
        if (concluded != null && finalReports.isEmpty()) {
            owed.add(OwedReport.after(concluded.occurred().to(), ReportKind.FINAL));
        }
        if (!finalReports.isEmpty() && !extensions.isEmpty() && isUntoldOf(extensions.getLast())) {
            owed.add(OwedReport.after(extensions.getLast().fact().newEnd().to(), ReportKind.SUPPLEMENTARY));
        }
        return List.copyOf(owed);
    }

    /** A final report that certainly came after the extension tells of it; a supplementary one that may have, does. */
    private boolean isUntoldOf(Extension last) {
        return finalReports.stream().noneMatch(report -> report.certainlyAfter(last.decided()))
                && supplementaryReports.stream().allMatch(report -> report.certainlyBefore(last.decided()));
    }
}
