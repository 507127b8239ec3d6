package no.tunbok.command.pilot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.tunbok.command.edge.CommandFamily;
import no.tunbok.command.edge.CommandForm;
import no.tunbok.command.judgement.Circumstances;
import no.tunbok.command.judgement.Exclusion;
import no.tunbok.command.judgement.HistoriesOf;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.judgement.Moves;
import no.tunbok.command.policy.Policies;
import no.tunbok.events.pilot.PilotEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the pilot's room together. */
@Configuration(proxyBeanMethods = false)
class PilotWiring {

    @Bean
    CommandFamily pilotCommands(HistoriesOf histories, Exclusion exclusion, JdbcClient database) {
        var pilots = histories.family(PilotEvent.class, PilotDecisions.KIND.entryField());
        var workshops = new JointWorkshops(pilots);
        var themes = new Themes(database, pilots, exclusion);
        var frames = new Frames(database, pilots, exclusion);
        var moves = new Moves<>(PilotDecisions.KIND, pilots);
        return new CommandFamily(
                "pilots",
                PilotDecisions.KIND.entryField(),
                Arrays.stream(PilotCommand.values())
                        .map(c -> new CommandForm(c.path(), c.mode(), c.fact()))
                        .toList(),
                List.of(PilotRule.values()),
                (form, fact, circumstances, expectedVersion) -> workshops.toEachPilot((PilotEvent) fact).stream()
                        .flatMap(f -> moves.with(f).stream())
                        .sorted(Comparator.comparing(f -> f.pilotId().value()))
                        .map(f -> ask(
                                f,
                                form,
                                (PilotEvent) fact,
                                new OtherPilots(
                                        themes.isTaken(f, circumstances.today()),
                                        frames.areExceeded(f, circumstances.today())),
                                circumstances,
                                expectedVersion))
                        .toList());
    }

    @Bean
    Policies<PilotEvent> pilotPolicies(@Qualifier("pilotCommands") CommandFamily pilotCommands, HistoriesOf histories) {
        return new Policies<>(
                PilotEvent.class,
                pilotCommands,
                fact -> fact.pilotId().value(),
                histories.family(PilotEvent.class, PilotDecisions.KIND.entryField()),
                List.of(),
                List.of(new WhenDeadlinePassesThenTell()),
                _ -> Set.of());
    }

    /** Only of the entry in the address a decision is asked; what follows from it elsewhere has then happened. */
    private static AskPilot ask(
            PilotEvent fact,
            CommandForm form,
            PilotEvent asked,
            OtherPilots others,
            Circumstances circumstances,
            @Nullable Long expectedVersion) {
        var isAddressed = fact.pilotId().equals(asked.pilotId());
        return new AskPilot(
                fact.pilotId(),
                isAddressed ? form.mode() : Mode.REGISTER,
                fact,
                others,
                circumstances,
                isAddressed ? expectedVersion : null);
    }
}
