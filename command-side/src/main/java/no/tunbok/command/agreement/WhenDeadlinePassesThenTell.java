package no.tunbok.command.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.command.policy.Known;
import no.tunbok.command.policy.Upkeep;
import no.tunbok.events.agreement.AgreementDeadline;
import no.tunbok.events.agreement.AgreementDeadlinePassed;
import no.tunbok.events.agreement.AgreementDeadlines;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;

/** Tells which deadlines of an agreement have passed, but for the end of its term. */
final class WhenDeadlinePassesThenTell extends Upkeep<AgreementEvent> {

    @Override
    protected List<AgreementEvent> due(Known<AgreementEvent> known, LocalDate today) {
        return known.passed(AgreementDeadlines.on(today, known.standing()), today)
                .map(deadline -> passed(known, deadline))
                .toList();
    }

    private static AgreementEvent passed(Known<AgreementEvent> known, Deadline<AgreementDeadline> deadline) {
        return new AgreementDeadlinePassed(
                known.standing().getFirst().fact().agreementId(),
                Occurred.on(deadline.firstDayAfter()),
                deadline.kind(),
                deadline.lastDay(),
                deadline.about());
    }

    @Override
    protected Stream<LocalDate> turningDays(List<Standing<AgreementEvent>> standing) {
        return AgreementDeadlines.turningDays(standing);
    }
}
