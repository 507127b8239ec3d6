package no.tunbok.command.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.command.policy.Known;
import no.tunbok.command.policy.Upkeep;
import no.tunbok.events.history.Deadline;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.PilotDeadline;
import no.tunbok.events.pilot.PilotDeadlinePassed;
import no.tunbok.events.pilot.PilotDeadlines;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.value.Occurred;

/** Tells which deadlines of a pilot have passed. */
final class WhenDeadlinePassesThenTell extends Upkeep<PilotEvent> {

    @Override
    protected List<PilotEvent> due(Known<PilotEvent> known, LocalDate today) {
        return known.passed(PilotDeadlines.on(today, known.standing()), today)
                .map(deadline -> passed(known, deadline))
                .toList();
    }

    private static PilotEvent passed(Known<PilotEvent> known, Deadline<PilotDeadline> deadline) {
        return new PilotDeadlinePassed(
                known.standing().getFirst().fact().pilotId(),
                Occurred.on(deadline.firstDayAfter()),
                deadline.kind(),
                deadline.lastDay());
    }

    @Override
    protected Stream<LocalDate> turningDays(List<Standing<PilotEvent>> standing) {
        return PilotDeadlines.turningDays(standing);
    }
}
