package no.tunbok.query.agreementdossier;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.CallOffChanged;
import no.tunbok.events.agreement.CallOffMade;
import no.tunbok.events.agreement.FrameworkEnteredIntoForce;
import no.tunbok.events.agreement.FrameworkTerminated;
import no.tunbok.events.agreement.OptionExercised;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Reversal;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Period;

/**
 * The days on which an agreement may stand otherwise though nothing is told: a fact comes to count, places are taken or left,
 * or the term runs out.
 */
final class Turns {

    private Turns() {}

    static Stream<LocalDate> of(History<AgreementEvent> history) {
        return history.standing().stream().flatMap(Turns::of);
    }

    private static Stream<LocalDate> of(Standing<AgreementEvent> told) {
        return Stream.of(
                        Stream.of(told.occurred().from(), told.occurred().to()),
                        told.fact().reversal().map(Reversal::effectiveFrom).stream(),
                        ends(told.fact()))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> ends(AgreementEvent fact) {
        if (fact instanceof FrameworkTerminated f) return Stream.of(f.effectiveFrom());
        if (fact instanceof FrameworkEnteredIntoForce f) return Stream.of(dayAfter(f.lastDay()));
        if (fact instanceof OptionExercised f) return Stream.of(dayAfter(f.newEnd()));
        if (fact instanceof CallOffMade f) return placesAreTaken(f.period());
        return fact instanceof CallOffChanged f ? placesAreTaken(f.period()) : Stream.empty();
    }

    /** Places count from the first day of a call-off to its last. */
    private static Stream<LocalDate> placesAreTaken(Period period) {
        return Stream.concat(
                Stream.of(period.from()), Stream.ofNullable(period.to()).map(Turns::dayAfter));
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }
}
