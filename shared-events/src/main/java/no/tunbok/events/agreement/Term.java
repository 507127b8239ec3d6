package no.tunbok.events.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * The time for which an agreement holds.
 *
 * @param from when it entered into force
 * @param agreed the last day before any option
 * @param extensions by options, in the order in which they were settled
 * @param terminatedFrom the first day on which it no longer holds, if it was terminated
 */
public record Term(
        Occurred from,
        LocalDate agreed,
        List<Extension> extensions,
        @Nullable LocalDate terminatedFrom) {

    /** An option that was exercised. */
    public record Extension(int option, Occurred settled, LocalDate newEnd) {}

    public Term {
        extensions = List.copyOf(extensions);
    }

    /** Nothing before the agreement entered into force. */
    static @Nullable Term of(List<Standing<AgreementEvent>> facts) {
        Occurred from = null;
        LocalDate agreed = null;
        LocalDate terminatedFrom = null;
        var extensions = new ArrayList<Extension>();
        for (var told : facts) {
            if (told.fact() instanceof FrameworkEnteredIntoForce f) {
                from = told.occurred();
                agreed = f.lastDay();
            } else if (told.fact() instanceof OptionExercised f) {
                extensions.add(new Extension(f.optionNumber(), told.occurred(), f.newEnd()));
            } else if (told.fact() instanceof FrameworkTerminated f) {
                terminatedFrom = f.effectiveFrom();
            }
        }
        return from == null || agreed == null ? null : new Term(from, agreed, extensions, terminatedFrom);
    }

    /** The last day, unless it is terminated before. */
    public LocalDate lastDay() {
        return extensions.isEmpty() ? agreed : extensions.getLast().newEnd();
    }

    /** What the last day was to be before that option was settled on that day; of one day, options go by number. */
    public LocalDate lastDayBefore(int option, Occurred settled) {
        return extensions.stream()
                .filter(e -> e.settled().certainlyBefore(settled)
                        || (e.option() < option && !e.settled().certainlyAfter(settled)))
                .map(Extension::newEnd)
                .reduce((_, last) -> last)
                .orElse(agreed);
    }

    /** Whether it comes to its last day: it is not terminated, or only from a later day on than the first one after. */
    public boolean runsOut() {
        return terminatedFrom == null || terminatedFrom.isAfter(Deadline.dayAfter(lastDay()));
    }

    /** Whether the day can be one on which the agreement holds. */
    public boolean mayHoldOn(Occurred day) {
        return !day.certainlyBefore(from) && !mustBeOverBefore(day);
    }

    /** Whether the agreement had ended before the day, however its date is read. */
    public boolean mustBeOverBefore(Occurred day) {
        return lastDay().isBefore(day.from()) || isTerminatedBy(day);
    }

    /** Whether it was terminated before that day, however its date is read. */
    public boolean isTerminatedBy(Occurred day) {
        return terminatedFrom != null && !terminatedFrom.isAfter(day.from());
    }
}
