package no.tunbok.command.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * What became of one deviation, as far as it is told (PA-7, PA-8).
 *
 * @param deadline as it was first agreed
 */
record Finding(
        @Nullable Occurred raised,
        @Nullable LocalDate deadline,
        List<Extension> extensions,
        @Nullable Occurred closed) {

    /** A later deadline, and when it was decided. */
    record Extension(Occurred decided, LocalDate deadline) {}

    /** One of which nothing is told. */
    static final Finding UNTOLD = new Finding(null, null, List.of(), null);

    boolean isRaised() {
        return raised != null;
    }

    /** Whether it can have been closed on that day, for the first time. */
    boolean mayBeClosedOn(Occurred day) {
        return closed == null && !(raised != null && raised.certainlyAfter(day));
    }

    /** Whether it can have been closed by then, and so can be opened again. */
    boolean mayBeReopenedOn(Occurred day) {
        return closed != null && !closed.certainlyAfter(day);
    }

    boolean mayBeOpenOn(Occurred day) {
        return raised != null && !raised.certainlyAfter(day) && !(closed != null && closed.certainlyBefore(day));
    }

    /** Whether it was open on that day however the dates are read. */
    boolean mustBeOpenOn(Occurred day) {
        return raised != null && !raised.to().isAfter(day.from()) && !(closed != null && !closed.certainlyAfter(day));
    }

    /** Whether its deadline had come on that day however the dates are read. */
    boolean mustBeDueOn(Occurred day) {
        return mustBeOpenOn(day)
                && deadline != null
                && !deadline.isAfter(day.from())
                && extensions.stream()
                        .noneMatch(e ->
                                e.deadline().isAfter(day.from()) && !e.decided().certainlyAfter(day));
    }

    /** Whether that is later than what was first agreed. */
    boolean mayBePutOffTo(LocalDate newDeadline) {
        return deadline == null || newDeadline.isAfter(deadline);
    }

    Finding raised(Occurred day, LocalDate agreed) {
        return new Finding(day, agreed, extensions, closed);
    }

    Finding extended(Occurred day, LocalDate newDeadline) {
        var more = Stream.concat(extensions.stream(), Stream.of(new Extension(day, newDeadline)));
        return new Finding(raised, deadline, more.toList(), closed);
    }

    Finding closed(Occurred day) {
        return new Finding(raised, deadline, extensions, day);
    }
}
