package no.tunbok.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.tunbok.eventstore.Kite.KiteLaunched;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What an event brought about is found by an index in which nothing else stands. */
class CausesTest {

    private final RealPostgres postgres = RealPostgres.migrated();
    private final ConfigurableApplicationContext application = new SpringApplicationBuilder(KiteField.class)
            .web(WebApplicationType.NONE)
            .properties(postgres.springProperties(RealPostgres.User.COMMAND))
            .run();
    private final Causes causes = new Causes(JdbcClient.create(postgres.dataSource(RealPostgres.User.QUERY)));

    @AfterEach
    void close() {
        application.close();
    }

    private String told(MetaData metaData) {
        var id = UUID.randomUUID().toString();
        application
                .getBean(EventStore.class)
                .publish(new GenericDomainEventMessage<>(
                        "Kite",
                        UUID.randomUUID().toString(),
                        0,
                        new KiteLaunched(id, LocalDate.EPOCH, null),
                        metaData,
                        id,
                        Instant.parse("2024-01-01T12:00:00Z")));
        postgres.awaitSequenced();
        return id;
    }

    @Test
    void what_an_event_brought_about_is_found_in_order_and_nothing_else() {
        var first = told(MetaData.with("causationId", "officer-7/key"));
        var second = told(MetaData.with("causationId", first).and("actor", "tunbok"));
        told(MetaData.with("note", "\"causationId\":\"" + first + "\""));
        told(MetaData.emptyInstance());
        told(MetaData.with("causationId", UUID.randomUUID().toString()));
        var third = told(MetaData.with("causationId", first).and("zebra", "æøå"));

        assertThat(causes.causedBy(List.of(first), 5, 10))
                .extracting(CausedEvent::eventId)
                .containsExactly(second, third);
        assertThat(causes.causedBy(List.of(first), 4, 10)).hasSize(1);
        assertThat(causes.causedBy(List.of(first), 5, 1)).hasSize(1);
        assertThat(causes.causedBy(List.of(second), 5, 10)).isEmpty();
        assertThat(causes.find(second, 5).orElseThrow().metaData()).contains(first);
        assertThat(causes.find(second, 0)).isEmpty();
        assertThat(causes.find("no event", 5)).isEmpty();
    }

    @Test
    void an_ordinary_append_writes_nothing_into_the_index() {
        var superuser = JdbcClient.create(postgres.superuser());
        told(MetaData.with("causationId", "officer-7/key"));
        told(MetaData.emptyInstance());
        var cause = told(MetaData.with("causationId", "officer-7/another"));
        told(MetaData.with("causationId", cause));
        superuser.sql("analyze event_store.event").update();
        assertThat(superuser
                        .sql("select reltuples from pg_class where relname = 'event_by_cause'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobody_looks_through_all_events() throws SQLException {
        var cause = told(MetaData.emptyInstance());
        told(MetaData.with("causationId", cause));
        try (var connection = postgres.dataSource(RealPostgres.User.QUERY).getConnection()) {
            connection.setAutoCommit(false);
            var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            database.sql("set local enable_seqscan = off").update();
            assertThat(new Causes(database).causedBy(List.of(cause), 1, 10)).hasSize(1);
            assertThat(database.sql("select pg_stat_get_xact_numscans('event_store.event_by_cause'::regclass)")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }
}
