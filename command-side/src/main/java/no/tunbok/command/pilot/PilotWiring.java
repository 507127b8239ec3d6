package no.tunbok.command.pilot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.tunbok.command.edge.CommandFamily;
import no.tunbok.command.edge.CommandForm;
import no.tunbok.command.judgement.Circumstances;
import no.tunbok.events.history.Fact;
import no.tunbok.events.pilot.PilotEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pilot's room together. */
@Configuration(proxyBeanMethods = false)
class PilotWiring {

    @Bean
    CommandFamily pilotCommands() {
        return new CommandFamily(
                "pilots",
                "pilotId",
                Arrays.stream(PilotCommand.values())
                        .map(c -> new CommandForm(c.path(), c.mode(), c.fact()))
                        .toList(),
                List.of(PilotRule.values()),
                PilotWiring::messages);
    }

    private static List<AskPilot> messages(
            CommandForm form, Fact<?> fact, Circumstances circumstances, @Nullable Long expectedVersion) {
        var addressed = ((PilotEvent) fact).pilotId();
        return PilotDecisions.toEachPilot((PilotEvent) fact).stream()
                .sorted(Comparator.comparing(f -> f.pilotId().value()))
                .map(f -> new AskPilot(
                        f.pilotId(),
                        form.mode(),
                        f,
                        circumstances,
                        f.pilotId().equals(addressed) ? expectedVersion : null))
                .toList();
    }
}
