package no.tunbok.query.agreementdossier;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementDeadlines;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.CallOffChanged;
import no.tunbok.events.agreement.CallOffMade;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Period;

/**
 * The days on which an agreement may stand otherwise though nothing is told: a fact comes to count, places are taken or left,
 * a deadline passes, or the term runs out.
 */
final class Turns {

    private Turns() {}

    static Stream<LocalDate> of(History<AgreementEvent> history) {
        var facts = history.standing();
        return Stream.concat(facts.stream().flatMap(Turns::of), AgreementDeadlines.turningDays(facts));
    }

    private static Stream<LocalDate> of(Standing<AgreementEvent> told) {
        return Stream.concat(Stream.of(told.occurred().from()), orders(told.fact()));
    }

    private static Stream<LocalDate> orders(AgreementEvent fact) {
        if (fact instanceof CallOffMade f) return placesAreTaken(f.period());
        return fact instanceof CallOffChanged f ? placesAreTaken(f.period()) : Stream.empty();
    }

    /** Places count from the first day of a call-off to its last. */
    private static Stream<LocalDate> placesAreTaken(Period period) {
        return Stream.concat(
                Stream.of(period.from()), Stream.ofNullable(period.to()).map(Deadline::dayAfter));
    }
}
