package no.tunbok.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.testkit.CommandSideStandIn;
import no.tunbok.query.testkit.Nordland;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How far the read models have come, and that one is made anew while it is asked. */
@SpringBootTest(classes = QuerySide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ProjectionsOverHttpTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final String PROJECTIONS = "/api/v1/projections";

    private static CommandSideStandIn commands;
    private static long head;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.QUERY);
    }

    @BeforeAll
    static void tell() {
        commands = new CommandSideStandIn(POSTGRES);
        var nordland = Nordland.PILOT;
        head = commands.record(
                nordland, 0, "2022-05-01T10:00:00Z", nordland.applied(), nordland.granted(), nordland.started());
    }

    @AfterAll
    static void stop() {
        commands.close();
    }

    @Test
    void each_tells_how_far_it_has_come() {
        read("/api/v1/pilots");
        var all = read(PROJECTIONS).get("items");
        assertThat(all.valueStream().map(projection -> projection.get("name").asString()))
                .containsExactly(
                        "agreement-dossier",
                        "agreement-list",
                        "approval-dossier",
                        "approval-list",
                        "pilot-dossier",
                        "pilot-list");
        var lists = read(PROJECTIONS + "/pilot-list");
        assertThat(lists.get("position").asLong()).isEqualTo(head);
        assertThat(lists.get("behind").asLong()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pilot-list", "pilot-dossier"})
    void one_is_made_anew_and_says_what_was_wrong(String name) {
        read("/api/v1/pilots");
        read("/api/v1/pilots/" + Nordland.ID);
        var asked = name.equals("pilot-list") ? "/api/v1/pilots" : "/api/v1/pilots/" + Nordland.ID;
        var right = read(asked);
        database.sql(
                        name.equals("pilot-list")
                                ? "update query_side.pilot_period set item = replace(item, 'STARTED', 'GRANTED')"
                                : "update query_side.pilot_dossier set dossier = replace(dossier::text, 'STARTED', 'GRANTED')::json")
                .update();
        assertThat(read(asked)).isNotEqualTo(right);

        var begun = send(name, "rebuild", "POST");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        assertThat(JsonMapper.shared()
                        .readTree(begun.body())
                        .at("/rebuild/seconds")
                        .asDouble())
                .as("it has hardly begun")
                .isLessThan(60);
        var address = begun.headers().firstValue("Location").orElseThrow();
        await().until(() -> read(address).at("/rebuild/state").asString().equals("DONE"));

        var ended = read(address).get("rebuild");
        assertThat(ended.get("events").asLong()).isEqualTo(3);
        assertThat(ended.get("ofEvents").asLong()).isEqualTo(3);
        assertThat(ended.get("differing").asLong()).isEqualTo(1);
        var differed = ended.get("firstDiffering");
        assertThat(differed).hasSize(1);
        assertThat(differed.at("/0/entry").asString()).isEqualTo(Nordland.ID.toString());
        assertThat(differed.at("/0/pointers")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList())
                .isEqualTo(name.equals("pilot-list") ? List.of() : List.of("/status"));
        assertThat(get(differed.at("/0/address").asString()).statusCode()).isEqualTo(200);
        assertThat(read(asked)).isEqualTo(right);
    }

    @Test
    void one_that_is_not_there_is_told_to_be_unknown() {
        for (var response : List.of(get(PROJECTIONS + "/pilots"), send("pilots", "rebuild", "POST"))) {
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(response.body()).contains("/problems/unknown-projection.html");
        }
        assertThat(get("/problems/unknown-projection.html").statusCode()).isEqualTo(200);
        assertThat(get("/problems/rebuild-running.html").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Tunbok-Position", Long.toString(head)));
    }

    private HttpResponse<String> send(String name, String verb, String method) {
        return send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + PROJECTIONS + "/" + name + "/" + verb))
                        .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private JsonNode read(String path) {
        var response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }
}
