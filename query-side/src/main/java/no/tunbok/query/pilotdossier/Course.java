package no.tunbok.query.pilotdossier;

import java.util.Optional;
import no.tunbok.events.pilot.PilotExtended;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.events.pilot.ReportSubmitted;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** The steps that a pilot has taken, from which its status follows in whatever order they were told. */
final class Course {

    private boolean rejected;
    private boolean granted;
    private @Nullable Occurred started;
    private @Nullable PilotExtended extension;
    private @Nullable Occurred concluded;
    private boolean reported;
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

    void extended(PilotExtended fact) {
        extension = fact;
    }

    void concluded(Occurred when) {
        concluded = when;
    }

    void reported(ReportSubmitted fact) {
        reported |= fact.kind() == ReportKind.FINAL;
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
        return concluded;
    }

    @Nullable Occurred closedOn() {
        return closed;
    }

    @Nullable Occurred discontinuedOn() {
        return discontinued;
    }

    /** The one that was decided last, whatever end it gives. */
    Optional<PilotExtended> lastExtension() {
        return Optional.ofNullable(extension);
    }

    PilotStatus status() {
        if (discontinued != null) {
            return PilotStatus.DISCONTINUED;
        }
        if (closed != null) {
            return PilotStatus.CLOSED;
        }
        if (concluded != null) {
            return reported ? PilotStatus.REPORTED : PilotStatus.CONCLUDED;
        }
        if (extension != null) {
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
}
