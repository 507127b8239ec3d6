package no.tunbok.query.pilotdossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Remark;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.PilotDeadline;
import no.tunbok.events.pilot.PilotDeadlines;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.pilot.Theme;
import no.tunbok.events.value.Body;
import no.tunbok.events.value.Occurred;
import no.tunbok.query.entrydossier.Dossier;
import no.tunbok.query.entrydossier.OpenDeadline;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One pilot on one page. Whatever was not told is not there; nothing is guessed.
 *
 * @param deadlines by which something is still expected, whether their day is to come or over
 * @param remarks which facts break which rules, by what was known when they were told
 * @param uncertain the numbers of the facts that may have happened by the day asked about, but need not
 * @param version how many facts, corrections and remarks the register has of the pilot
 */
public record PilotDossier(
        PilotId id,
        @Nullable String name,
        @Nullable String programmeCode,
        @Nullable String programmeName,
        @Nullable Theme theme,
        PilotStatus status,
        Wording statusText,
        @Nullable Occurred appliedOn,
        List<Body> applicants,
        List<Owner> owners,
        @Nullable Grant grant,
        List<CoFunding> coFunding,
        @Nullable Occurred startedOn,
        End end,
        @Nullable Occurred concludedOn,
        @Nullable Occurred closedOn,
        @Nullable Occurred discontinuedOn,
        List<Participation> municipalities,
        List<Partner> partners,
        List<Measure> measures,
        List<Workshop> workshops,
        List<StudyTrip> studyTrips,
        Research research,
        List<Effect> effects,
        List<Indicator> indicators,
        List<Report> reports,
        List<OwedReport> reportsOwed,
        List<OpenDeadline<PilotDeadline>> deadlines,
        List<Remark> remarks,
        List<Long> uncertain,
        long version)
        implements Dossier {

    @Override
    public UUID entry() {
        return id.value();
    }

    /** All that stands. Nothing, when no fact does. Bodies go by the latest names that are known. */
    public static Optional<PilotDossier> of(History<PilotEvent> history) {
        return page(
                history,
                History.holdingOn(LocalDate.MAX, history.standing()),
                history.remarks(),
                List.of(),
                LocalDate.MAX);
    }

    /** What certainly had happened when that day was over. Nothing, when nothing had. */
    public static Optional<PilotDossier> of(History<PilotEvent> history, LocalDate day) {
        var facts = history.standingOn(day);
        return page(
                history, History.holdingOn(day, facts), history.remarksOn(day), numbers(history.uncertainOn(day)), day);
    }

    /** As of that day, or without one as of now, whichever day today is. */
    static Optional<PilotDossier> asOf(History<PilotEvent> history, Optional<LocalDate> at, LocalDate today) {
        return at.map(day -> of(history, day)).orElseGet(() -> of(history).map(dossier -> dossier.readOn(today)));
    }

    private static Optional<PilotDossier> page(
            History<PilotEvent> history,
            List<Standing<PilotEvent>> facts,
            List<Remark> remarks,
            List<Long> uncertain,
            LocalDate day) {
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        var fold = new PilotDossierFold();
        facts.forEach(fold::take);
        long version = history.records().getLast().number() + 1;
        return Optional.of(fold.page(
                facts.getFirst().fact().pilotId(), day, PilotDeadlines.on(day, facts), remarks, uncertain, version));
    }

    /** The same, with the names that the owners had on that day (PI-16), and the deadlines that were over. */
    PilotDossier readOn(LocalDate day) {
        return new PilotDossier(
                id,
                name,
                programmeCode,
                programmeName,
                theme,
                status,
                statusText,
                appliedOn,
                applicants,
                owners.stream().map(owner -> owner.namedOn(day)).toList(),
                grant,
                coFunding,
                startedOn,
                end,
                concludedOn,
                closedOn,
                discontinuedOn,
                municipalities,
                partners,
                measures,
                workshops,
                studyTrips,
                research,
                effects,
                indicators,
                reports,
                reportsOwed,
                deadlines.stream().map(deadline -> deadline.on(day)).toList(),
                remarks,
                uncertain,
                version);
    }

    private static List<Long> numbers(List<Standing<PilotEvent>> facts) {
        return facts.stream().map(Standing::number).toList();
    }
}
