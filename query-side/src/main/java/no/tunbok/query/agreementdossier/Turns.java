package no.tunbok.query.agreementdossier;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.FrameworkEnteredIntoForce;
import no.tunbok.events.agreement.FrameworkTerminated;
import no.tunbok.events.agreement.OptionExercised;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Reversal;
import no.tunbok.events.history.Standing;

/** The days on which an agreement may stand otherwise though nothing is told: a fact comes to count, or the term runs out. */
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
        return fact instanceof OptionExercised f ? Stream.of(dayAfter(f.newEnd())) : Stream.empty();
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }
}
