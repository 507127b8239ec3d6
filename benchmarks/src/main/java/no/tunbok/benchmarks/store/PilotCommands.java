package no.tunbok.benchmarks.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import no.tunbok.command.CommandSide;
import no.tunbok.command.edge.CommandFamily;
import no.tunbok.command.edge.CommandForm;
import no.tunbok.command.judgement.Circumstances;
import no.tunbok.events.envelope.Envelope;
import no.tunbok.events.history.Fact;
import no.tunbok.events.pilot.IndicatorMeasured;
import no.tunbok.events.pilot.PilotApplicationRegistered;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.eventstore.Migrations;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The register's command side with all its rules, asked on its command bus: no HTTP, no answer to be remembered. */
public final class PilotCommands implements AutoCloseable {

    /** How much a pilot is told before its client begins another one. */
    private static final int FACTS = 20;

    private final ConfigurableApplicationContext application;
    private final CommandGateway commands;
    private final CommandFamily pilots;
    private final Circumstances circumstances;

    private PilotCommands(ConfigurableApplicationContext application) {
        this.application = application;
        this.commands = application.getBean(CommandGateway.class);
        this.pilots = application.getBean("pilotCommands", CommandFamily.class);
        this.circumstances = new Circumstances(
                LocalDate.now(ZoneId.of("Europe/Oslo")),
                Envelope.from(Life.at(0).texts()));
    }

    public static PilotCommands open(Database database) {
        Migrations.run(database.superuser(), CommandSide.TABLES);
        OurTables.letApplicationsIn(database);
        return new PilotCommands(new SpringApplicationBuilder(CommandSide.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(OurTables.loginOnAnyPort(database)));
    }

    /** One who tells of one pilot after another, a fact each time. */
    public Runnable client() {
        return new Client();
    }

    @Override
    public void close() {
        application.close();
    }

    private void tell(String path, Fact<?> fact) {
        for (var message : pilots.messages().of(form(path), fact, circumstances, null)) {
            commands.sendAndWait(new GenericCommandMessage<>(
                    message, circumstances.envelope().asText()));
        }
    }

    private CommandForm form(String path) {
        return pilots.forms().stream()
                .filter(form -> form.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private final class Client implements Runnable {

        private final Life.Told application = Life.first(PilotApplicationRegistered.class);
        private final Life.Told indicator = Life.first(IndicatorMeasured.class);
        private PilotId pilot = new PilotId(UUID.randomUUID());
        private int told;

        @Override
        public void run() {
            if (told == FACTS) {
                pilot = new PilotId(UUID.randomUUID());
                told = 0;
            }
            if (told++ == 0) {
                tell("register-application", application.of(pilot));
            } else {
                tell("register-indicator", indicator.of(pilot));
            }
        }
    }
}
