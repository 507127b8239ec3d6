package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.tunbok.eventstore.Kite.KiteClimbed;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole streams, read by a process that may only read, with and without upcasters; nobody else is about. */
class StoredStreamsTest {

    private static final String TYPE = "Kite";

    private final RealPostgres postgres = RealPostgres.migrated();
    private final JdbcClient superuser = JdbcClient.create(postgres.superuser());
    private long position;

    /** No upcasters. */
    @EnableAutoConfiguration
    @Import(EventStoreConfiguration.class)
    static class PlainField {

        @Bean
        EventTypes eventTypes() {
            return KiteField.TYPES;
        }
    }

    private ConfigurableApplicationContext started(Class<?> application) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties(postgres.springProperties(RealPostgres.User.QUERY))
                .properties(Map.of("spring.datasource.hikari.maximum-pool-size", "2")) // whoever keeps one is found out
                .run();
    }

    /** @return the event's id */
    private long climbed(String kite, long number, String type, String revision, String length) {
        return superuser
                .sql("""
                        insert into event_store.event (event_identifier, aggregate_identifier, sequence_number,
                          aggregate_type, recorded_at, payload_type, payload_revision, payload, metadata)
                        values (gen_random_uuid(), :kite, :number, 'Kite', '2026-05-17T12:00:00.000Z', :type, :revision,
                          convert_to('{"kite":"' || :kite || '",' || :length || '}', 'UTF8'), convert_to('{}', 'UTF8'))
                        returning id
                        """)
                .param("kite", kite)
                .param("number", number)
                .param("type", type)
                .param("revision", revision)
                .param("length", length)
                .query(Long.class)
                .single();
    }

    private void sequence(long event) {
        superuser
                .sql("insert into event_store.ledger values (:position, :event, sha256(''))")
                .param("position", position++)
                .param("event", event)
                .update();
    }

    private void climbed(String kite, long number) {
        sequence(climbed(kite, number, "field.KiteClimbed", "2", "\"metres\":" + number));
    }

    /** Told in turn, so that the streams lie scattered. */
    private void climbed(int kites, int times) {
        var next = new HashMap<String, Long>();
        for (int kite = 0; kite < kites; kite++) {
            next.put(UUID.randomUUID() + "-å", 0L);
        }
        var random = new Random(3);
        var names = List.copyOf(next.keySet());
        for (int i = 0; i < times; i++) {
            var kite = names.get(random.nextInt(kites));
            climbed(kite, next.merge(kite, 1L, Long::sum) - 1);
        }
    }

    private static List<StoredStream> read(StoredStreams streams, int parts) {
        var read = new ArrayList<StoredStream>();
        for (int part = 0; part < parts; part++) {
            streams.read(TYPE, part, parts, read::add);
        }
        return read;
    }

    @Test
    void every_stream_is_in_one_part_whole_and_in_order() {
        climbed(40, 300);
        for (var field : List.of(PlainField.class, KiteField.class)) {
            try (var context = started(field)) {
                var stored = context.getBean(StoredEvents.class);
                for (int parts : List.of(1, 2, 7)) {
                    var read = read(context.getBean(StoredStreams.class), parts);
                    assertThat(read).extracting(StoredStream::aggregateId).doesNotHaveDuplicates();
                    assertThat(read.stream().mapToInt(stream -> stream.events().size()))
                            .satisfies(lengths -> assertThat(
                                            lengths.stream().mapToInt(n -> n).sum())
                                    .isEqualTo(300));
                    assertThat(read)
                            .allSatisfy(stream -> assertThat(stream.events())
                                    .isEqualTo(stored.of(stream.aggregateId()).stream()
                                            .map(event -> new BareEvent(
                                                    event.position(),
                                                    event.number(),
                                                    event.recordedAt(),
                                                    event.payload()))
                                            .toList()));
                }
            }
        }
    }

    @Test
    void an_event_without_a_position_is_not_there_yet() {
        climbed("a", 0);
        long late = climbed("a", 1, "field.KiteClimbed", "2", "\"metres\":1");
        climbed("b", 0);
        try (var context = started(PlainField.class)) {
            var streams = context.getBean(StoredStreams.class);
            assertThat(read(streams, 1))
                    .extracting(stream -> stream.events().size())
                    .containsExactly(1, 1);
            superuser
                    .sql("update event_store.sequencer set settled = :below")
                    .param("below", late - 1)
                    .update();
            assertThat(read(streams, 1))
                    .extracting(stream -> stream.events().size())
                    .containsExactly(1, 1);
            sequence(late);
            assertThat(read(streams, 1))
                    .extracting(stream -> stream.events().size())
                    .containsExactly(2, 1);
            superuser.sql("update event_store.sequencer set settled = 1000").update();
            assertThat(read(streams, 1))
                    .extracting(stream -> stream.events().size())
                    .containsExactly(2, 1);
        }
    }

    @Test
    void streams_can_be_named_and_found_by_what_is_new_in_them() {
        climbed("a", 0);
        climbed("b", 0);
        climbed("c", 0);
        climbed("b", 1);
        climbed("b", 2);
        try (var context = started(PlainField.class)) {
            var streams = context.getBean(StoredStreams.class);
            assertThat(streams.changedAfter(TYPE, -1)).containsExactlyInAnyOrder("a", "b", "c");
            assertThat(streams.changedAfter(TYPE, 1)).containsExactlyInAnyOrder("b", "c");
            assertThat(streams.changedAfter(TYPE, 4)).isEmpty();
            assertThat(streams.changedAfter("Balloon", -1)).isEmpty();
            var read = new ArrayList<StoredStream>();
            streams.read(TYPE, List.of("c", "b", "nobody"), read::add);
            streams.read(TYPE, List.of(), read::add);
            streams.read("Balloon", 0, 1, read::add);
            assertThat(read).extracting(StoredStream::aggregateId).containsExactly("b", "c");
        }
    }

    @Test
    void old_versions_are_upcast_and_others_stop_the_reading() {
        sequence(climbed("a", 0, "field.KiteClimbed", "1", "\"feet\":100"));
        try (var context = started(KiteField.class)) {
            assertThat(read(context.getBean(StoredStreams.class), 1).getFirst().events())
                    .extracting(BareEvent::payload)
                    .containsExactly(new KiteClimbed("a", 30));
        }
        try (var context = started(PlainField.class)) {
            var streams = context.getBean(StoredStreams.class);
            for (int time = 0; time < 5; time++) {
                assertThatThrownBy(() -> read(streams, 1))
                        .isInstanceOf(SerializationException.class)
                        .hasMessageContaining("field.KiteClimbed in version 1");
            }
            assertThat(streams.changedAfter(TYPE, -1))
                    .as("no connection is lost")
                    .hasSize(1);
        }
    }

    @Test
    void what_is_no_such_event_stops_the_reading() {
        sequence(climbed("a", 0, "field.KiteClimbed", "2", "\"metres\":1,\"wind\":3"));
        for (var field : List.of(PlainField.class, KiteField.class)) {
            try (var context = started(field)) {
                assertThatThrownBy(() -> read(context.getBean(StoredStreams.class), 1))
                        .isInstanceOf(SerializationException.class)
                        .hasStackTraceContaining("wind");
            }
        }
    }
}
