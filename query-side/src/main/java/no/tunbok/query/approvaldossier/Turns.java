package no.tunbok.query.approvaldossier;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.tunbok.events.approval.ApprovalDeadlines;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.history.History;

/** The days on which an approval may stand otherwise though nothing is told: a fact comes to count, or a deadline passes. */
final class Turns {

    private Turns() {}

    /** A fact may have happened from its first possible day on. */
    static Stream<LocalDate> of(History<ApprovalEvent> history) {
        var facts = history.standing();
        return Stream.concat(facts.stream().map(s -> s.occurred().from()), ApprovalDeadlines.turningDays(facts));
    }
}
