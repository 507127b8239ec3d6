package no.tunbok.eventstore;

import static no.tunbok.eventstore.KiteLog.PROCESSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import no.tunbok.eventstore.Kite.Climb;
import no.tunbok.eventstore.Kite.Launch;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = {KiteField.class, KiteLog.class, LaunchLog.class},
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
class ProcessorsTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated();

    @Autowired
    private CommandGateway commands;

    @Autowired
    private Positions positions;

    @Autowired
    private StoredEvents stored;

    @Autowired
    private KiteLog log;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private TokenStore tokens;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.BOTH);
    }

    @Test
    void a_processor_catches_up_and_starts_again_when_it_is_reset() {
        var before = positions.head();
        for (int kites = 0; kites < 5; kites++) {
            var kite = UUID.randomUUID().toString();
            commands.sendAndWait(new Launch(kite, LocalDate.EPOCH, null));
            commands.sendAndWait(new Climb(kite, 10));
        }
        POSTGRES.awaitSequenced();
        var written = stored.after(before, 100);
        var last = written.getLast();

        assertThat(positions.head()).isEqualTo(last.position());
        assertThat(positions.of(last.eventId())).hasValue(last.position());
        assertThat(positions.of("no such event")).isEmpty();
        await().untilAsserted(() ->
                assertThat(positions.covers(PROCESSOR, last.position())).isTrue());
        await().untilAsserted(() -> assertThat(positions.reachedBy(PROCESSOR)).isEqualTo(last.position()));
        assertThat(positions.covers(PROCESSOR, last.position() + 1)).isFalse();
        assertThat(log.seen)
                .containsAll(written.stream().map(StoredEvent::eventId).toList());

        var seenBefore = log.seen.size();
        reset();

        await().untilAsserted(() -> assertThat(log.seen).hasSize(seenBefore));
        assertThat(log.replayed).hasValue(seenBefore);
        var kite = UUID.randomUUID().toString();
        commands.sendAndWait(new Launch(kite, LocalDate.EPOCH, null));
        await().untilAsserted(() -> assertThat(log.seen).hasSize(seenBefore + 1));
        assertThat(log.replayed).hasValue(seenBefore);
    }

    /** While the processor stands still after the reset, its tokens are in the table as replays from the start. */
    private void reset() {
        var processor = processing
                .eventProcessor(PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        assertThat(database.sql("select distinct token_type from event_store.token where processor = 'kite-log'")
                        .query(String.class)
                        .single())
                .isEqualTo("org.axonframework.eventhandling.ReplayToken");
        assertThat(positions.reachedBy(PROCESSOR)).isEqualTo(-1);
        processor.start();
    }

    @Test
    void a_processor_covers_what_it_has_no_handler_for() {
        var kite = UUID.randomUUID().toString();
        commands.sendAndWait(new Launch(kite, LocalDate.EPOCH, null));
        commands.sendAndWait(new Climb(kite, 10));

        POSTGRES.awaitSequenced();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(positions.covers(LaunchLog.PROCESSOR, positions.head()))
                        .isTrue());
        commands.sendAndWait(new Climb(kite, 10));
        POSTGRES.awaitSequenced();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(positions.covers(LaunchLog.PROCESSOR, positions.head()))
                        .isTrue());
    }

    @Test
    void an_unknown_processor_has_reached_nothing() {
        assertThat(positions.reachedBy("nobody")).isEqualTo(-1);
        assertThat(positions.covers("nobody", 0)).isFalse();
    }

    @Test
    void the_slowest_segment_decides_unless_nothing_of_its_own_lies_before_it() {
        var kite = UUID.randomUUID().toString();
        commands.sendAndWait(new Launch(kite, LocalDate.EPOCH, null));
        commands.sendAndWait(new Climb(kite, 10));
        POSTGRES.awaitSequenced();
        var last = positions.of(kite, 1).orElseThrow();
        var mine = kite.hashCode() & 1;
        token("segments", mine, last);
        token("segments", 1 - mine, last - 2);
        assertThat(positions.reachedBy("segments")).isEqualTo(last - 2);
        assertThat(positions.covers("segments", last)).isTrue();
        assertThat(positions.covers("segments", last + 1)).isFalse();

        token("others", mine, last - 1);
        token("others", 1 - mine, last);
        assertThat(positions.covers("others", last - 1)).isTrue();
        assertThat(positions.covers("others", last)).isFalse();
    }

    @Test
    void a_segment_that_has_not_begun_has_reached_nothing() {
        token("fresh", 0, -1);

        assertThat(positions.reachedBy("fresh")).isEqualTo(-1);
        assertThat(positions.covers("fresh", 0)).isFalse();
    }

    @Test
    void the_store_of_tokens_has_one_identity() {
        assertThat(tokens.retrieveStorageIdentifier()).isPresent().isEqualTo(tokens.retrieveStorageIdentifier());
    }

    private void token(String processor, int segment, long position) {
        database.sql(
                        "insert into event_store.token (processor, segment, position) values (:processor, :segment, :position)")
                .param("processor", processor)
                .param("segment", segment)
                .param("position", position)
                .update();
    }
}
