package no.tunbok.eventstore.torture;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import no.tunbok.eventstore.EventStoreConfiguration;
import no.tunbok.eventstore.EventType;
import no.tunbok.eventstore.EventTypes;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A process that counts as fast as it can, says each mark that is committed, and stops counting when its input ends. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({EventStoreConfiguration.class, Tally.class})
class WriterNode {

    static final EventTypes TYPES = EventTypes.of(List.of(new EventType("torture.Counted", 1, Tally.Counted.class)));

    private static final int THREADS = 4;
    private static final int SHARED_TALLIES = 8;

    /** Streams stay short, and nodes go on to the next ones at about the same time. */
    private static final long TALLIES_CHANGE_AFTER = 3_000;

    private static volatile boolean counting = true;

    @Bean
    EventTypes eventTypes() {
        return TYPES;
    }

    @SuppressWarnings("SystemOut") // the parent reads here
    public static void main(String[] arguments) throws Exception {
        var commands =
                new SpringApplicationBuilder(WriterNode.class).run(arguments).getBean(CommandGateway.class);
        System.out.println("ready");
        var threads = new Thread[THREADS];
        for (int number = 0; number < THREADS; number++) {
            boolean alone = number == 0;
            threads[number] = Thread.ofPlatform().start(() -> count(commands, alone));
        }
        while (System.in.read() >= 0) {
            // the end is what counts
        }
        counting = false;
        for (var thread : threads) {
            thread.join();
        }
        System.out.println("counted");
        Thread.currentThread().join(); // its sequencer goes on
    }

    /** @param alone whether to stay away from tallies that a process may hold that was stopped */
    @SuppressWarnings("SystemOut")
    private static void count(CommandGateway commands, boolean alone) {
        while (counting) {
            var mark = UUID.randomUUID().toString();
            try {
                commands.sendAndWait(new Tally.Count(tally(alone), mark));
                System.out.println("counted " + mark);
            } catch (RuntimeException conflictOrTrouble) {
                pause();
            }
        }
    }

    private static String tally(boolean alone) {
        var name = alone
                ? "own " + ProcessHandle.current().pid()
                : "shared " + ThreadLocalRandom.current().nextInt(SHARED_TALLIES);
        return name + "/" + System.currentTimeMillis() / TALLIES_CHANGE_AFTER;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
