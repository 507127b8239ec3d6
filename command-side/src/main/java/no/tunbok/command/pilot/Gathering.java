package no.tunbok.command.pilot;

import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/** What became of one workshop, as far as it is told: it is planned, held or cancelled once (PI-10). */
record Gathering(
        @Nullable Occurred planned,
        @Nullable Occurred held,
        @Nullable Occurred cancelled) {

    /** One of which nothing is told. */
    static final Gathering UNTOLD = new Gathering(null, null, null);

    /** A plan, and every change of it, may be told late, when the gathering is over; it was made before that. */
    boolean mayBePlannedOn(Occurred day) {
        return planned == null && !wasOverBefore(day);
    }

    boolean mayBeMovedOn(Occurred day) {
        return mayBePlannedBy(day) && !wasOverBefore(day);
    }

    boolean mayBeCancelledOn(Occurred day) {
        return mayBePlannedBy(day) && mayBeHeld();
    }

    boolean mayBeHeld() {
        return held == null && cancelled == null;
    }

    private boolean mayBePlannedBy(Occurred day) {
        return planned != null && !planned.certainlyAfter(day);
    }

    private boolean wasOverBefore(Occurred day) {
        return (held != null && held.certainlyBefore(day)) || (cancelled != null && cancelled.certainlyBefore(day));
    }

    Gathering planned(Occurred day) {
        return new Gathering(day, held, cancelled);
    }

    Gathering held(Occurred day) {
        return new Gathering(planned, day, cancelled);
    }

    Gathering cancelled(Occurred day) {
        return new Gathering(planned, held, day);
    }
}
