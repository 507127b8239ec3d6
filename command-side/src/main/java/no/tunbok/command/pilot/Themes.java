package no.tunbok.command.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.command.judgement.Exclusion;
import no.tunbok.command.judgement.Histories;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.PilotApplicationRegistered;
import no.tunbok.events.pilot.PilotDiscontinued;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotGrantAwarded;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which pilots were given the themes of a programme, so that there is one for each (PI-3). The rows are only where to look;
 * whether a pilot still has its theme, its events say.
 */
final class Themes {

    private final JdbcClient database;
    private final Histories<PilotEvent> pilots;
    private final Exclusion exclusion;

    Themes(JdbcClient database, Histories<PilotEvent> pilots, Exclusion exclusion) {
        this.database = database;
        this.pilots = pilots;
        this.exclusion = exclusion;
    }

    /** Makes sure that nobody else is given the theme meanwhile. @return whether another pilot has it */
    boolean isTaken(PilotEvent fact, LocalDate today) {
        return switch (told(fact)) {
            case PilotApplicationRegistered application
            when fact.correction().isEmpty() -> isTaken(application, false, today);
            case PilotApplicationRegistered application -> isTaken(application, isGranted(own(fact)), today);
            case PilotGrantAwarded _ ->
                application(own(fact))
                        .filter(application -> isTaken(application, true, today))
                        .isPresent();
            default -> false;
        };
    }

    /** What a fact says happened, be it told as a correction or moved here. */
    static PilotEvent told(PilotEvent fact) {
        return fact.correction()
                .flatMap(correction -> Optional.ofNullable(correction.instead()))
                .or(() -> fact.moved().map(moved -> moved.fact()))
                .orElse(fact);
    }

    /** What counts of the pilot itself; nobody else tells it another theme, or gives it a grant, meanwhile. */
    private List<Standing<PilotEvent>> own(PilotEvent fact) {
        exclusion.change("pilot " + fact.pilotId());
        return pilots.of(fact.pilotId().value()).standing();
    }

    private boolean isTaken(PilotApplicationRegistered application, boolean isGranted, LocalDate today) {
        var theme = "theme " + application.programmeCode() + " " + application.theme();
        if (isGranted) {
            exclusion.change(theme);
            claim(application);
        } else {
            exclusion.read(theme);
        }
        return isAnothers(application, today);
    }

    private void claim(PilotApplicationRegistered application) {
        database.sql("""
                        insert into command_side.pilot_theme (programme, theme, pilot)
                        values (:programme, :theme, :pilot)
                        on conflict do nothing""")
                .param("programme", application.programmeCode())
                .param("theme", application.theme().name())
                .param("pilot", application.pilotId().value())
                .update();
    }

    private boolean isAnothers(PilotApplicationRegistered application, LocalDate today) {
        return database
                .sql("""
                        select pilot from command_side.pilot_theme
                        where programme = :programme and theme = :theme and pilot <> :pilot""")
                .param("programme", application.programmeCode())
                .param("theme", application.theme().name())
                .param("pilot", application.pilotId().value())
                .query(UUID.class)
                .list()
                .stream()
                .map(other -> History.holdingOn(today, pilots.of(other).standing()))
                .anyMatch(other -> has(other, application));
    }

    /** A pilot may have been told another theme since it was granted, or may turn out to be the same one registered twice. */
    private static boolean has(List<Standing<PilotEvent>> other, PilotApplicationRegistered application) {
        return isGranted(other)
                && other.stream()
                        .noneMatch(s -> s.fact() instanceof PilotDiscontinued
                                || s.fact().duplicateOf().isPresent())
                && application(other)
                        .filter(its -> its.programmeCode().equals(application.programmeCode())
                                && its.theme() == application.theme())
                        .isPresent();
    }

    private static boolean isGranted(List<Standing<PilotEvent>> facts) {
        return facts.stream().anyMatch(s -> s.fact() instanceof PilotGrantAwarded);
    }

    static Optional<PilotApplicationRegistered> application(List<Standing<PilotEvent>> facts) {
        return facts.stream()
                .map(Standing::fact)
                .filter(PilotApplicationRegistered.class::isInstance)
                .map(PilotApplicationRegistered.class::cast)
                .findFirst();
    }
}
