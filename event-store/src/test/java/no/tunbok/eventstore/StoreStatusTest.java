package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.tunbok.eventstore.Kite.Climb;
import no.tunbok.eventstore.Kite.Launch;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = {KiteField.class, KiteHeights.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
class StoreStatusTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated();

    private final JdbcClient superuser = JdbcClient.create(POSTGRES.superuser());
    private final String kite = UUID.randomUUID().toString();

    @Autowired
    private CommandGateway commands;

    @Autowired
    private KiteHeights heights;

    @Autowired
    private ParkedEventRetries retries;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MeterBinder eventStoreMeters;

    @Autowired
    private HealthIndicator eventStoreHealthIndicator;

    @Autowired
    private Sequencer sequencer;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        KiteHeights.create(POSTGRES);
        POSTGRES.register(properties, RealPostgres.User.BOTH);
    }

    private StoreStatus now() {
        return new StoreStatusReader(database).status();
    }

    private StoreStatus.Processor processor() {
        return now().processors().stream()
                .filter(one -> one.name().equals(KiteHeights.GROUP))
                .findAny()
                .orElseThrow();
    }

    @Test
    void what_is_handled_is_not_behind_and_what_is_not_is_by_its_age() {
        commands.sendAndWait(new Launch(kite, LocalDate.EPOCH, null));
        POSTGRES.awaitSequenced();
        await().untilAsserted(() -> assertThat(processor().behindEvents()).isZero());
        assertThat(processor().behindSeconds()).isZero();
        assertThat(processor().segments()).isEqualTo(4);
        assertThat(processor().inHand()).isEqualTo(4);

        var stopped = processing
                .eventProcessor(KiteHeights.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        stopped.shutDown();
        var head = now().head();
        commands.sendAndWait(new Climb(kite, 1));
        commands.sendAndWait(new Climb(kite, 2));
        POSTGRES.awaitSequenced();
        assertThat(now().head()).isEqualTo(head + 2);
        assertThat(processor().behindEvents()).isEqualTo(2);
        assertThat(processor().position()).isEqualTo(head);
        // events are dated by the clock of the application, which stands still since then
        var age = superuser
                .sql("select extract(epoch from clock_timestamp() - :noon::timestamptz)")
                .param("noon", KiteField.NOON.toString())
                .query(Double.class)
                .single();
        assertThat(processor().behindSeconds()).isBetween(age - 10, age + 10);
        await().untilAsserted(() -> assertThat(look()).contains("kite-heights is behind"));
        assertThat(health().getStatus()).isEqualTo(StoreHealth.DEGRADED);
        stopped.start();
        await().untilAsserted(() -> assertThat(processor().behindEvents()).isZero());
    }

    @Test
    void what_has_no_position_yet_is_counted_and_so_is_who_gives_it() {
        await().untilAsserted(() -> assertThat(now().inOffice()).isTrue());
        var term = now().term();
        sequencer.stop();
        try {
            commands.sendAndWait(new Launch(kite, LocalDate.EPOCH, null));
            assertThat(now().waitingEvents()).isEqualTo(1);
            assertThat(now().waitingSeconds()).isPositive();
            assertThat(now().inOffice()).isFalse();
            await().untilAsserted(() -> assertThat(look())
                    .contains(
                            "no node gives out positions: is a command side running?",
                            "an event has waited for its position for too long"));
        } finally {
            sequencer.start();
        }

        POSTGRES.awaitSequenced();
        assertThat(now().waitingEvents()).isZero();
        assertThat(now().waitingSeconds()).isZero();
        assertThat(now().term()).isEqualTo(term + 1);
        assertThat(now().node()).isNotBlank();
    }

    @Test
    void the_meters_show_the_same_and_what_is_parked() {
        MeterRegistry registry = new SimpleMeterRegistry();
        eventStoreMeters.bindTo(registry);
        heights.faults.put(kite, () -> {
            throw new IllegalStateException("torn");
        });
        commands.sendAndWait(new Launch(kite, LocalDate.EPOCH, null));
        commands.sendAndWait(new Climb(kite, 1));
        commands.sendAndWait(new Climb(kite, 2));
        POSTGRES.awaitSequenced();

        await().untilAsserted(() ->
                assertThat(value(registry, "eventstore.parked.events")).isEqualTo(2));
        await().untilAsserted(() -> assertThat(look()).contains("kite-heights has parked events"));
        await().untilAsserted(() ->
                assertThat(value(registry, "eventstore.ledger.head")).isEqualTo((double) now().head()));
        await().untilAsserted(() ->
                assertThat(value(registry, "eventstore.sequencer.working")).isEqualTo(1));
        await().untilAsserted(() ->
                assertThat(value(registry, "eventstore.processor.behind")).isZero());
        assertThat(value(registry, "eventstore.sequencer.here")).isEqualTo(1);
        assertThat(value(registry, "eventstore.sequencer.term")).isEqualTo((double) now().term());
        assertThat(value(registry, "eventstore.unsequenced")).isZero();
        assertThat(value(registry, "eventstore.unsequenced.age")).isZero();
        assertThat(value(registry, "eventstore.processor.behind.age")).isZero();

        heights.faults.clear();
        retries.retryAll();
        await().untilAsserted(() ->
                assertThat(value(registry, "eventstore.parked.events")).isZero());
        await().untilAsserted(() -> assertThat(health().getStatus()).isEqualTo(Status.UP));
        assertThat(health().getDetails()).containsEntry("parked", Map.of()).doesNotContainKey("look at");
    }

    private static double value(MeterRegistry registry, String name) {
        return registry.get(name).gauge().value();
    }

    private Health health() {
        return Objects.requireNonNull(eventStoreHealthIndicator.health());
    }

    private String look() {
        return String.valueOf(health().getDetails().get("look at"));
    }
}
