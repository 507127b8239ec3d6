package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.tunbok.eventstore.Kite.KiteClimbed;
import no.tunbok.eventstore.Kite.KiteLaunched;
import no.tunbok.eventstore.testkit.LedgerFaults;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A commit that comes long after those that were begun later, while a processor follows them all. */
@SpringBootTest(
        classes = {KiteField.class, KiteLog.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
class HeldCommitTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated();

    private static final int WRITERS = 8;
    private static final int COMMITS_OF_EACH = 125;
    private static final int EVENTS_IN_A_COMMIT = 10;
    private static final int OTHERS = WRITERS * COMMITS_OF_EACH * EVENTS_IN_A_COMMIT;

    /** The sequencer's lease and every poll are shorter. */
    private static final Duration LONGER_THAN_ALL_TIME_OUTS = Duration.ofSeconds(5);

    @Autowired
    private EventStore events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private StoredEvents stored;

    @Autowired
    private KiteLog log;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.BOTH);
    }

    @Test
    void a_commit_held_open_while_ten_thousand_others_pass_is_told_like_any_other() throws Exception {
        var othersHavePassed = new CountDownLatch(1);
        var hasAppended = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var held = threads.submit(() -> transaction.executeWithoutResult(open -> {
                events.publish(launched("held"));
                hasAppended.countDown();
                waitFor(othersHavePassed);
            }));
            hasAppended.await();
            for (var other : others(threads)) {
                other.get();
            }
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(log.seen).hasSize(OTHERS));
            Thread.sleep(LONGER_THAN_ALL_TIME_OUTS);
            othersHavePassed.countDown();
            held.get();
        }

        await().untilAsserted(() -> assertThat(log.seen).hasSize(OTHERS + 1));
        var ledger = stored.after(-1, OTHERS + 2);
        assertThat(ledger)
                .hasSize(OTHERS + 1)
                .last()
                .extracting(StoredEvent::payload)
                .isEqualTo(payload("held"));
        assertThat(log.seen)
                .containsExactlyInAnyOrderElementsOf(
                        ledger.stream().map(StoredEvent::eventId).toList());
        assertThat(LedgerFaults.of(POSTGRES)).isEmpty();
    }

    private List<Future<?>> others(ExecutorService threads) {
        return IntStream.range(0, WRITERS)
                .<Future<?>>mapToObj(writer -> threads.submit(() -> {
                    for (int commit = 0; commit < COMMITS_OF_EACH; commit++) {
                        var stream = stream("kite " + writer + "/" + commit);
                        transaction.executeWithoutResult(open -> events.publish(stream));
                    }
                }))
                .toList();
    }

    private static List<DomainEventMessage<?>> stream(String kite) {
        return IntStream.range(0, EVENTS_IN_A_COMMIT)
                .<DomainEventMessage<?>>mapToObj(number -> number == 0
                        ? launched(kite)
                        : new GenericDomainEventMessage<>("Kite", kite, number, new KiteClimbed(kite, number)))
                .toList();
    }

    private static DomainEventMessage<?> launched(String kite) {
        return new GenericDomainEventMessage<>("Kite", kite, 0, payload(kite));
    }

    private static KiteLaunched payload(String kite) {
        return new KiteLaunched(kite, LocalDate.EPOCH, null);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
