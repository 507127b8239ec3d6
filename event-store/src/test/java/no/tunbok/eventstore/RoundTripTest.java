package no.tunbok.eventstore;

import static no.tunbok.eventstore.KiteField.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunbok.eventstore.Kite.Climb;
import no.tunbok.eventstore.Kite.KiteClimbed;
import no.tunbok.eventstore.Kite.KiteLaunched;
import no.tunbok.eventstore.Kite.KiteLost;
import no.tunbok.eventstore.Kite.Launch;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = KiteField.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class RoundTripTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated();
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 20);

    @Autowired
    private CommandGateway commands;

    @Autowired
    private EventStore axon;

    @Autowired
    private StoredEvents stored;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private final String kite = UUID.randomUUID().toString();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.COMMAND);
    }

    @BeforeEach
    void launch() {
        commands.sendAndWait(new Launch(kite, SPRING, null));
    }

    @Test
    void what_was_appended_is_loaded_again() {
        commands.sendAndWait(new Climb(kite, 10));

        assertThat(commands.<Integer>sendAndWait(new Climb(kite, 5))).isEqualTo(15);
        assertThat(axon.readEvents(kite).asStream().map(event -> (Object) event.getPayload()))
                .containsExactly(
                        new KiteLaunched(kite, SPRING, null), new KiteClimbed(kite, 10), new KiteClimbed(kite, 5));
    }

    @Test
    void the_table_knows_events_by_their_name_and_version_only() {
        commands.sendAndWait(new Climb(kite, 10));

        assertThat(database.sql("""
                                select payload_type, payload_revision, convert_from(payload, 'UTF8') as payload, recorded_at
                                from event_store.event where aggregate_identifier = :kite order by sequence_number
                                """).param("kite", kite).query().listOfRows())
                .containsExactly(
                        Map.of(
                                "payload_type", "field.KiteLaunched",
                                "payload_revision", "1",
                                "payload", "{\"kite\":\"" + kite + "\",\"on\":\"2026-03-20\"}",
                                "recorded_at", "2026-05-17T12:00:00.000Z"),
                        Map.of(
                                "payload_type", "field.KiteClimbed",
                                "payload_revision", "2",
                                "payload", "{\"kite\":\"" + kite + "\",\"metres\":10}",
                                "recorded_at", "2026-05-17T12:00:00.000Z"));
    }

    @Test
    void a_stream_is_read_with_positions_numbers_times_and_metadata() {
        commands.sendAndWait(new GenericCommandMessage<>(new Climb(kite, 10), Map.of("actor", "ola", "role", "pilot")));

        var events = stored();

        assertThat(events).extracting(StoredEvent::number).containsExactly(0L, 1L);
        assertThat(events).extracting(StoredEvent::recordedAt).containsOnly(NOON);
        assertThat(events).extracting(StoredEvent::position).isSorted().doesNotHaveDuplicates();
        assertThat(events.getLast().payload()).isEqualTo(new KiteClimbed(kite, 10));
        assertThat(events.getLast().type()).isEqualTo(new EventType("field.KiteClimbed", 2, KiteClimbed.class));
        assertThat(events.getLast().metaData()).containsEntry("actor", "ola").containsEntry("role", "pilot");
    }

    @Test
    void all_streams_are_read_in_pages_without_a_seam() {
        commands.sendAndWait(new Climb(kite, 10));
        commands.sendAndWait(new Climb(kite, 20));
        var ours = stored();

        assertThat(stored.after(ours.getFirst().position() - 1, 1_000)).isEqualTo(ours);
        assertThat(stored.after(ours.getFirst().position() - 1, 2)).isEqualTo(ours.subList(0, 2));
        assertThat(stored.after(ours.get(1).position(), 2)).isEqualTo(ours.subList(2, 3));
        assertThat(stored.after(ours.getLast().position(), 2)).isEmpty();
        assertThatThrownBy(() -> stored.after(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_second_to_write_at_the_same_place_is_told_so() {
        commands.sendAndWait(new Climb(kite, 10));

        assertThatThrownBy(() -> axon.publish(climbed(1))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> axon.publish(climbed(0))).isInstanceOf(AggregateStreamCreationException.class);
        axon.publish(climbed(2));
    }

    private List<StoredEvent> stored() {
        POSTGRES.awaitSequenced();
        return stored.of(kite);
    }

    private GenericDomainEventMessage<KiteClimbed> climbed(long number) {
        return new GenericDomainEventMessage<>(
                "Kite", kite, number, new KiteClimbed(kite, 1), MetaData.emptyInstance());
    }

    @Test
    void a_command_that_fails_leaves_nothing_behind() {
        assertThatThrownBy(() -> commands.sendAndWait(new Climb(kite, -1))).hasMessageContaining("upwards");

        assertThat(stored()).hasSize(1);
    }

    @Test
    void events_share_the_fate_of_the_transaction_around_them() {
        transaction.executeWithoutResult(status -> {
            axon.publish(climbed(1));
            assertThat(axon.readEvents(kite).asStream()).hasSize(2);
            status.setRollbackOnly();
        });

        assertThat(stored()).hasSize(1);
    }

    @Test
    void an_event_without_a_name_on_the_wire_is_not_stored() {
        var lost = new GenericDomainEventMessage<>("Kite", kite, 1, new KiteLost(kite));

        assertThatThrownBy(() -> axon.publish(lost))
                .hasStackTraceContaining("KiteLost cannot be stored: it has no name on the wire");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void an_event_with_an_unknown_name_is_not_passed_over() {
        insert("field.KiteStolen", "1", "{}");

        assertThatThrownBy(() -> stored())
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("an event called field.KiteStolen, which this program does not know");
        assertThatThrownBy(() -> commands.sendAndWait(new Climb(kite, 1))).hasStackTraceContaining("field.KiteStolen");
    }

    @Test
    void a_version_that_nobody_reads_is_named() {
        insert("field.KiteClimbed", "3", "{}");

        assertThatThrownBy(() -> stored())
                .hasMessageContaining("field.KiteClimbed in version 3; this program reads version 2 only");
    }

    @Test
    void a_field_that_nobody_knows_is_not_dropped() {
        insert("field.KiteClimbed", "2", "{\"kite\":\"" + kite + "\",\"metres\":1,\"wind\":3}");

        assertThatThrownBy(() -> stored()).hasStackTraceContaining("wind");
    }

    @Test
    void a_field_that_is_missing_is_not_read_as_nothing() {
        insert("field.KiteClimbed", "2", "{\"metres\":1}");

        assertThatThrownBy(() -> stored()).hasStackTraceContaining("\"kite\"");
    }

    @Test
    void an_old_version_reaches_every_reader_through_its_upcaster() {
        insert("field.KiteClimbed", "1", "{\"kite\":\"" + kite + "\",\"feet\":100}");

        assertThat(stored().getLast().payload()).isEqualTo(new KiteClimbed(kite, 30));
        assertThat(commands.<Integer>sendAndWait(new Climb(kite, 1))).isEqualTo(31);
    }

    private void insert(String name, String revision, String json) {
        database.sql("""
                        insert into event_store.event (event_identifier, aggregate_identifier, sequence_number,
                          aggregate_type, recorded_at, payload_type, payload_revision, payload, metadata)
                        values (gen_random_uuid(), :kite, 1, 'Kite', '2026-05-17T12:00:00.000Z', :name, :revision,
                          convert_to(:json, 'UTF8'), convert_to('{}', 'UTF8'))
                        """)
                .param("kite", kite)
                .param("name", name)
                .param("revision", revision)
                .param("json", json)
                .update();
    }

    @Test
    void no_connection_waits_for_ever() {
        assertThat(database.sql("select current_setting('lock_timeout')")
                        .query(String.class)
                        .single())
                .isEqualTo("10s");
        assertThat(database.sql("select current_setting('idle_in_transaction_session_timeout')")
                        .query(String.class)
                        .single())
                .isEqualTo("1min");
    }
}
