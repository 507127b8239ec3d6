package no.tunbok.query.across.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.pilot.Theme;
import no.tunbok.events.reference.Programme;
import no.tunbok.events.value.Period;
import no.tunbok.query.pilotdossier.Amount;
import no.tunbok.query.pilotdossier.Effect;
import no.tunbok.query.pilotdossier.Grant;
import no.tunbok.query.pilotdossier.OwedReport;
import no.tunbok.query.pilotdossier.PilotDossier;
import no.tunbok.query.pilotdossier.PilotStatus;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A programme on one page: its pilots, what they were granted against the frame, what came of them and what is owed.
 *
 * @param frame the most that its pilots may be granted together (PI-4)
 * @param granted to all of them, with every change
 * @param left of the frame, in øre; negative when more is granted
 * @param isExceeded whether more is granted than the frame (PI-4)
 * @param effects of all pilots beside each other, each with what it rests on
 * @param position that it was computed from
 */
public record ProgrammePage(
        String code,
        String name,
        String owner,
        LocalDate callDeadline,
        Period plannedPeriod,
        Amount frame,
        Amount granted,
        long left,
        boolean isExceeded,
        List<GrantedPilot> pilots,
        List<ReportedEffect> effects,
        List<Owed> reportsOwed,
        long position) {

    /**
     * One of its pilots.
     *
     * @param grant nothing when nothing is told of one
     */
    public record GrantedPilot(
            PilotId id,
            @Nullable String name,
            @Nullable Theme theme,
            PilotStatus status,
            Wording statusText,
            @Nullable Grant grant) {}

    /** Something that came of a pilot. */
    public record ReportedEffect(PilotId pilot, @Nullable String pilotName, Effect effect) {}

    /** A report that a pilot owes. */
    public record Owed(PilotId pilot, @Nullable String pilotName, OwedReport report) {}

    static ProgrammePage of(Programme programme, List<PilotDossier> all, long position) {
        var pilots = all.stream()
                .filter(pilot -> programme.code().equals(pilot.programmeCode()))
                .toList();
        var granted = Amount.total(pilots.stream()
                .flatMap(pilot -> Stream.ofNullable(pilot.grant()))
                .flatMap(grant -> Stream.ofNullable(grant.asChanged()))
                .toList());
        long left = programme.pilotFrame().ore() - granted.ore();
        return new ProgrammePage(
                programme.code(),
                programme.name(),
                programme.owner(),
                programme.callDeadline(),
                programme.plannedPeriod(),
                Amount.of(programme.pilotFrame()),
                granted,
                left,
                left < 0,
                pilots.stream().map(ProgrammePage::granted).toList(),
                ofEach(pilots, PilotDossier::effects, ReportedEffect::new),
                ofEach(pilots, PilotDossier::reportsOwed, Owed::new),
                position);
    }

    private static GrantedPilot granted(PilotDossier pilot) {
        return new GrantedPilot(
                pilot.id(), pilot.name(), pilot.theme(), pilot.status(), pilot.statusText(), pilot.grant());
    }

    private interface OfPilot<T, R> {
        R of(PilotId pilot, @Nullable String name, T thing);
    }

    private static <T, R> List<R> ofEach(
            List<PilotDossier> pilots, Function<PilotDossier, List<T>> things, OfPilot<T, R> made) {
        return pilots.stream()
                .flatMap(pilot -> things.apply(pilot).stream().map(thing -> made.of(pilot.id(), pilot.name(), thing)))
                .toList();
    }
}
