package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import no.tunbok.eventstore.Kite.KiteClimbed;
import no.tunbok.eventstore.Kite.Launch;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.timeout.HandlerTimeoutHandlerEnhancerDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a processor of Axon's gets to see of the ledger, from which token. */
class LedgerReadingTest {

    private final RealPostgres postgres = RealPostgres.migrated();
    private final ConfigurableApplicationContext application = new SpringApplicationBuilder(KiteField.class)
            .web(WebApplicationType.NONE)
            .properties(postgres.springProperties(RealPostgres.User.COMMAND))
            .run();
    private final CommandGateway commands = application.getBean(CommandGateway.class);
    private final EventStore events = application.getBean(EventStore.class);

    @AfterEach
    void close() {
        application.close();
    }

    private void launch(String... kites) {
        for (var kite : kites) {
            commands.sendAndWait(new Launch(kite, LocalDate.EPOCH, null));
        }
        postgres.awaitSequenced();
    }

    private List<Long> positionsAfter(TrackingToken token, int events) throws InterruptedException {
        var positions = new ArrayList<Long>();
        try (var stream = this.events.openStream(token)) {
            for (int read = 0; read < events; read++) {
                positions.add(position(stream.nextAvailable()));
            }
        }
        return positions;
    }

    private static long position(TrackedEventMessage<?> message) {
        return message.trackingToken().position().orElseThrow();
    }

    @Test
    void no_call_of_a_handler_is_timed() {
        assertThat(application.getBeansOfType(HandlerTimeoutHandlerEnhancerDefinition.class))
                .isEmpty();
    }

    @Test
    void the_tail_is_before_all_and_the_head_after_all_that_has_a_position() throws Exception {
        launch("a", "b");
        var head = events.createHeadToken();
        launch("c");

        assertThat(positionsAfter(events.createTailToken(), 3)).containsExactly(0L, 1L, 2L);
        assertThat(positionsAfter(head, 1)).containsExactly(2L);
    }

    @Test
    void the_head_does_not_skip_what_is_committed_and_has_no_position_yet() throws Exception {
        launch("a");
        try (var writers = new Writers(postgres)) {
            var writer = writers.begin();
            writer.append("late", 0);
            var head = events.createHeadToken();
            writer.commit();
            application.getBean(Sequencer.class).wake();

            assertThat(positionsAfter(head, 1)).containsExactly(1L);
        }
    }

    @Test
    void a_moment_is_before_the_first_event_from_then_on() throws Exception {
        launch("a", "b");

        assertThat(positionsAfter(events.createTokenAt(KiteField.NOON), 1)).containsExactly(0L);
        assertThat(events.createTokenAt(KiteField.NOON.plusMillis(1))).isEqualTo(events.createHeadToken());
    }

    @Test
    void a_stream_calls_when_something_comes_and_says_so_to_whoever_waits() throws Exception {
        var called = new CountDownLatch(1);
        try (var stream = events.openStream(events.createTailToken())) {
            assertThat(stream.setOnAvailableCallback(called::countDown)).isTrue();
            assertThat(stream.hasNextAvailable()).isFalse();
            launch("a");

            assertThat(called.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.peek()).isPresent().isEqualTo(stream.peek());
            assertThat(position(stream.nextAvailable())).isZero();
            assertThat(stream.peek()).isEmpty();
        }
    }

    @Test
    void pages_follow_each_other_without_a_seam() throws Exception {
        events.publish(LongStream.range(0, 1_050)
                .mapToObj(number -> new GenericDomainEventMessage<>("Kite", "a", number, new KiteClimbed("a", 1)))
                .toList());
        postgres.awaitSequenced();

        var numbers = positionsAfter(events.createTailToken(), 1_050);

        assertThat(numbers).isSorted().doesNotHaveDuplicates().endsWith(1_049L);
    }

    @Test
    void nothing_is_read_past_a_hole() {
        launch("a", "b", "c");
        var database = JdbcClient.create(postgres.superuser());
        database.sql("alter table event_store.ledger disable trigger history_stays")
                .update();
        database.sql("delete from event_store.ledger where position = 1").update();

        assertThatThrownBy(() -> positionsAfter(events.createTailToken(), 2))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("The ledger has a hole: position 1 is missing before 2");
    }
}
