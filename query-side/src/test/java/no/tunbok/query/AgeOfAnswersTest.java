package no.tunbok.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.testkit.CommandSideStandIn;
import no.tunbok.query.testkit.Nordland;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An answer says how old that is which it was computed from, also when nothing moves any more. */
@SpringBootTest(classes = QuerySide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AgeOfAnswersTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private static CommandSideStandIn commands;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private EventProcessingConfiguration processing;

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

    @Test
    void it_is_nothing_as_long_as_all_is_told_and_grows_when_a_read_model_stands_still() throws Exception {
        var anHourAgo = Instant.now().minus(AN_HOUR);
        var known = Nordland.another();
        var head = commands.record(known, 0, anHourAgo.minusSeconds(1).toString(), known.applied());
        var questions =
                List.of("/api/v1/pilots/" + known.id(), "/api/v1/pilots", "/api/v1/pilots.csv", "/api/v1/remarks");
        for (var question : questions) {
            assertThat(age(get(question, head))).as(question).isZero();
        }

        for (var name : List.of("pilot-dossier", "pilot-list")) processor(name).shutDown();
        try {
            var another = Nordland.another();
            commands.record(another, 0, anHourAgo.toString(), another.applied());
            await("the news").until(() -> age(get(questions.getFirst(), head)) > 0);
            for (var question : questions) {
                assertThat(age(get(question, head)))
                        .as(question)
                        .isBetween(AN_HOUR.toSeconds(), AN_HOUR.toSeconds() + 60);
            }
            assertThat(age(get("/api/v1/pilots/" + known.id() + "/history", head)))
                    .as("what is computed from the events themselves lacks none")
                    .isZero();
        } finally {
            for (var name : List.of("pilot-dossier", "pilot-list"))
                processor(name).start();
        }
    }

    /** Else the database would be asked once more to say that it does not answer. */
    @Test
    void a_refusal_has_a_position_and_no_age() throws Exception {
        var nothing = Nordland.another();
        var head = commands.record(nothing, 0, Instant.now().toString(), nothing.applied(), nothing.annulled(0));
        var answer = send("/api/v1/pilots/" + nothing.id(), head);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().map()).containsKey("tunbok-position").doesNotContainKey("tunbok-age");
    }

    private StreamingEventProcessor processor(String name) {
        return processing.eventProcessor(name, StreamingEventProcessor.class).orElseThrow();
    }

    private HttpResponse<String> get(String path, long position) throws Exception {
        var response = send(path, position);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response;
    }

    private HttpResponse<String> send(String path, long position) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Tunbok-Position", Long.toString(position))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static long age(HttpResponse<String> response) {
        return response.headers().firstValueAsLong("Tunbok-Age").orElseThrow();
    }
}
