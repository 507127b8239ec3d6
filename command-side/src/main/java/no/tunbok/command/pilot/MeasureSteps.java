package no.tunbok.command.pilot;

import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * What became of one measure, as far as it is told: it is started once and ended once, in that order (PI-20).
 *
 * @param ended when it was completed or dropped
 */
record MeasureSteps(
        @Nullable Occurred planned,
        @Nullable Occurred started,
        @Nullable Occurred ended) {

    /** One of which nothing is told. */
    static final MeasureSteps UNTOLD = new MeasureSteps(null, null, null);

    boolean mayBePlannedOn(Occurred day) {
        return !wasBefore(started, day) && !wasBefore(ended, day);
    }

    boolean mayBeStartedOn(Occurred day) {
        return started == null && !isAfter(planned, day) && !wasBefore(ended, day);
    }

    /** The sources seldom tell of a start, so none is asked for. */
    boolean mayBeEndedOn(Occurred day) {
        return ended == null && !isAfter(planned, day) && !isAfter(started, day);
    }

    private static boolean wasBefore(@Nullable Occurred step, Occurred day) {
        return step != null && step.certainlyBefore(day);
    }

    private static boolean isAfter(@Nullable Occurred step, Occurred day) {
        return step != null && step.certainlyAfter(day);
    }

    MeasureSteps planned(Occurred day) {
        return new MeasureSteps(day, started, ended);
    }

    /** Of steps that are told twice all the same, the first one counts. */
    MeasureSteps started(Occurred day) {
        return new MeasureSteps(planned, started == null ? day : started, ended);
    }

    MeasureSteps ended(Occurred day) {
        return new MeasureSteps(planned, started, ended == null ? day : ended);
    }
}
