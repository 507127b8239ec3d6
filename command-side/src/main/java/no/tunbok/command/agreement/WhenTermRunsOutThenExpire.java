package no.tunbok.command.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.command.policy.Known;
import no.tunbok.command.policy.Upkeep;
import no.tunbok.events.agreement.AgreementDeadlines;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementStanding;
import no.tunbok.events.agreement.AgreementStatus;
import no.tunbok.events.agreement.FrameworkExpired;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.Standing;
import no.tunbok.events.value.Occurred;

/** Tells that a term ran out, unless something else had ended the agreement by then. */
final class WhenTermRunsOutThenExpire extends Upkeep<AgreementEvent> {

    @Override
    protected List<AgreementEvent> due(Known<AgreementEvent> known, LocalDate today) {
        var holding = known.holdingOn(today);
        var term = AgreementStanding.of(holding, today).term();
        if (term == null || !term.lastDay().isBefore(today) || known.isStanding(FrameworkExpired.class)) {
            return List.of();
        }
        var first = Deadline.dayAfter(term.lastDay());
        var expired = new FrameworkExpired(holding.getFirst().fact().agreementId(), Occurred.on(first));
        return known.everTold().contains(expired)
                        || AgreementStanding.of(holding, first).status() != AgreementStatus.EXPIRED
                ? List.of()
                : List.of(expired);
    }

    @Override
    protected Stream<LocalDate> turningDays(List<Standing<AgreementEvent>> standing) {
        return AgreementDeadlines.turningDays(standing);
    }
}
