package no.tunbok.command.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import no.tunbok.command.judgement.Exclusion;
import no.tunbok.command.judgement.Histories;
import no.tunbok.events.history.Correction;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Standing;
import no.tunbok.events.pilot.GrantAmountChanged;
import no.tunbok.events.pilot.PilotApplicationRegistered;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotGrantAwarded;
import no.tunbok.events.reference.Programme;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the pilots of a programme are granted together, so that it is seen when that is more than its frame (PI-4). */
final class Frames {

    private final JdbcClient database;
    private final Histories<PilotEvent> pilots;
    private final Exclusion exclusion;

    Frames(JdbcClient database, Histories<PilotEvent> pilots, Exclusion exclusion) {
        this.database = database;
        this.pilots = pilots;
        this.exclusion = exclusion;
    }

    /** Makes sure that nothing else is granted meanwhile. @return whether the frame is too small for what is told */
    boolean areExceeded(PilotEvent fact, LocalDate today) {
        var added = granted(Themes.told(fact));
        if (added.isEmpty()) return false;
        exclusion.change("pilot " + fact.pilotId());
        var own = pilots.of(fact.pilotId().value()).standing();
        return programme(own)
                .filter(programme -> areExceeded(programme, fact, own, added.getAsLong(), today))
                .isPresent();
    }

    private boolean areExceeded(
            Programme programme, PilotEvent fact, List<Standing<PilotEvent>> own, long added, LocalDate today) {
        exclusion.change("total of " + programme.code());
        var instead = fact.correction().map(Correction::target);
        long before = sum(History.holdingOn(today, own).stream()
                .filter(s -> !instead.equals(Optional.of(s.number())))
                .toList());
        return before + added + ofOthers(programme, fact, today)
                > programme.pilotFrame().ore();
    }

    private long ofOthers(Programme programme, PilotEvent fact, LocalDate today) {
        return database
                .sql("""
                        select distinct pilot from command_side.pilot_theme
                        where programme = :programme and pilot <> :pilot""")
                .param("programme", programme.code())
                .param("pilot", fact.pilotId().value())
                .query(UUID.class)
                .list()
                .stream()
                .map(other -> History.holdingOn(today, pilots.of(other).standing()))
                .filter(other -> programme(other).equals(Optional.of(programme)))
                .filter(other ->
                        other.stream().noneMatch(s -> s.fact().duplicateOf().isPresent()))
                .mapToLong(Frames::sum)
                .sum();
    }

    private static Optional<Programme> programme(List<Standing<PilotEvent>> facts) {
        return Themes.application(facts)
                .map(PilotApplicationRegistered::programmeCode)
                .flatMap(Programme::find);
    }

    private static long sum(List<Standing<PilotEvent>> facts) {
        return facts.stream()
                .map(Standing::fact)
                .map(Frames::granted)
                .flatMapToLong(OptionalLong::stream)
                .sum();
    }

    /** In øre; nothing when the fact is about something else. */
    private static OptionalLong granted(PilotEvent fact) {
        return switch (fact) {
            case PilotGrantAwarded f -> OptionalLong.of(f.amount().ore());
            case GrantAmountChanged f -> OptionalLong.of(f.delta().ore());
            default -> OptionalLong.empty();
        };
    }
}
