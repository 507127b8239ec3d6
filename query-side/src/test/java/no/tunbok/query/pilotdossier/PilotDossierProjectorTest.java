package no.tunbok.query.pilotdossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.eventstore.Positions;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.QuerySide;
import no.tunbok.query.entrydossier.DossierRows;
import no.tunbok.query.testkit.CommandSideStandIn;
import no.tunbok.query.testkit.Nordland;
import no.tunbok.query.testkit.OneBatch;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.serialization.SerializationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** The projector by hand: its processor stands still, so that the rows can be seen ahead of it. */
@SpringBootTest(classes = QuerySide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PilotDossierProjectorTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final String TOLD = "2023-02-01T08:30:00Z";

    private static CommandSideStandIn commands;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private PilotDossierProjector projector;

    @Autowired
    private DossierRows<PilotEvent, PilotDossier> rows;

    @Autowired
    private Positions positions;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.QUERY);
    }

    @BeforeAll
    static void start() {
        commands = new CommandSideStandIn(POSTGRES);
    }

    @AfterAll
    static void stop() {
        commands.close();
    }

    @BeforeEach
    void hold() {
        processor().shutDown();
    }

    @AfterEach
    void goOn() {
        processor().start();
    }

    private StreamingEventProcessor processor() {
        return processing
                .eventProcessor(PilotDossierProjector.NAME, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private void inOneBatch(Consumer<PilotDossierProjector> facts) {
        OneBatch.of(transactions, () -> facts.accept(projector));
    }

    private HttpResponse<String> get(Nordland pilot, String query, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/pilots/" + pilot.id() + query));
        if (headers.length > 0) request.headers(headers);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(query, broken);
        }
    }

    @Test
    void a_row_may_be_ahead_of_the_position_that_is_told_with_it_and_never_behind() {
        var pilot = Nordland.another();
        commands.record(pilot, 0, TOLD, pilot.applied(), pilot.granted());
        long head = commands.record(pilot, 2, TOLD, pilot.started());

        inOneBatch(projector -> projector.on(pilot.applied(), 0));

        var now = get(pilot, "");
        assertThat(now.statusCode()).isEqualTo(200);
        long told = Long.parseLong(now.headers().firstValue("Tunbok-Position").orElseThrow());
        assertThat(told).as("as far as all rows have come").isLessThan(head);
        assertThat(now.headers().firstValue("ETag").orElseThrow())
                .as("as much as is in this row: a command may build on it")
                .startsWith("\"3-");
        var json = JsonMapper.shared();
        assertThat(json.readTree(now.body()))
                .isEqualTo(json.readTree(get(pilot, "?knownAt=position:" + head).body()));
        assertThat(get(pilot, "?knownAt=position:" + Math.max(told, 0)).statusCode())
                .as("what was known by then is cut from the events, not from the row")
                .isEqualTo(404);

        processor().start();
        await().until(() -> positions.covers(PilotDossierProjector.NAME, head));
        assertThat(get(pilot, "", "Tunbok-Position", Long.toString(head)).body())
                .isEqualTo(now.body());
    }

    @Test
    void of_many_facts_of_one_pilot_in_a_batch_one_is_folded() {
        var pilot = Nordland.another();
        commands.record(pilot, 0, TOLD, pilot.applied(), pilot.granted(), pilot.started());

        inOneBatch(projector -> {
            projector.on(pilot.applied(), 0);
            assertThat(rows.upTo(pilot.id().value())).isEqualTo(2);
            rows.clear();
            projector.on(pilot.granted(), 1);
            projector.on(pilot.started(), 2);
            assertThat(rows.upTo(pilot.id().value()))
                    .as("nothing was asked or written")
                    .isEqualTo(-1);
            var others = CompletableFuture.supplyAsync(() -> commands.record(pilot, 3, TOLD, pilot.concluded()));
            assertThat(others.join()).isPositive();
            projector.on(pilot.concluded(), 3);
            assertThat(rows.upTo(pilot.id().value())).as("what came later").isEqualTo(3);
        });

        rows.clear();
        inOneBatch(projector -> projector.on(pilot.granted(), 1));
        assertThat(rows.upTo(pilot.id().value()))
                .as("another batch remembers nothing")
                .isEqualTo(3);
    }

    @Test
    void a_pilot_that_cannot_be_folded_leaves_the_others_alone() {
        var broken = Nordland.another();
        var sound = Nordland.another();
        commands.record(broken, 0, TOLD, broken.applied());
        commands.record(sound, 0, TOLD, sound.applied(), sound.granted());
        var superuser = JdbcClient.create(POSTGRES.superuser());
        for (var statement : List.of(
                "set session_replication_role = replica",
                "alter table event_store.event disable trigger history_stays",
                "update event_store.event set payload_type = 'of.TheFuture' where aggregate_identifier = '%s'"
                        .formatted(broken.id()),
                "alter table event_store.event enable always trigger history_stays")) {
            superuser.sql(statement).update();
        }

        inOneBatch(projector -> {
            assertThatThrownBy(() -> projector.on(broken.applied(), 0)).isInstanceOf(SerializationException.class);
            projector.on(sound.applied(), 0);
            assertThatThrownBy(() -> projector.on(broken.applied(), 0)).isInstanceOf(SerializationException.class);
            projector.on(sound.granted(), 1);
        });

        assertThat(rows.upTo(sound.id().value())).isEqualTo(1);
        assertThat(rows.upTo(broken.id().value())).isEqualTo(-1);

        superuser
                .sql("alter table event_store.event disable trigger history_stays")
                .update();
        superuser
                .sql(
                        "update event_store.event set payload_type = 'no.tunbok.pilot.PilotApplicationRegistered' where aggregate_identifier = :id")
                .param("id", broken.id().toString())
                .update();
        superuser
                .sql("alter table event_store.event enable always trigger history_stays")
                .update();
        inOneBatch(projector -> projector.on(broken.applied(), 0));
        assertThat(rows.upTo(broken.id().value())).isZero();
    }
}
