package no.tunbok.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.testkit.CommandSideStandIn;
import no.tunbok.query.testkit.Nordland;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chains of cause, however long and wide somebody made them. */
@SpringBootTest(classes = QuerySide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CausesOverHttpTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final String CAUSES = "/api/v1/causes/";
    private static final int DEEP = 120;
    private static final int WIDE = 230;

    private static CommandSideStandIn commands;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

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

    private static String told(Nordland pilot, long number, String causationId) {
        var id = UUID.randomUUID().toString();
        commands.recordCaused(pilot, number, pilot.applied(), id, causationId);
        return id;
    }

    private static List<String> ids(JsonNode chain) {
        return chain.path("items")
                .valueStream()
                .map(link -> link.path("eventId").asString())
                .toList();
    }

    @Test
    void it_is_told_from_the_command_to_all_that_came_of_it() {
        var one = Nordland.another();
        var other = Nordland.another();
        var began = told(one, 0, "officer-1/key");
        var besides = told(one, 1, "officer-1/another");
        var first = told(other, 0, began);
        var second = told(one, 2, first);
        var third = told(other, 1, began);

        var down = read(CAUSES + began);
        assertThat(ids(down)).containsExactly(began, first, second, third).doesNotContain(besides);
        assertThat(down.path("cut").asBoolean()).isFalse();
        assertThat(ids(read(CAUSES + second))).containsExactly(began, first, second);
        assertThat(ids(read(CAUSES + besides))).containsExactly(besides);

        var top = down.at("/items/0");
        assertThat(top.at("/cause/command").asString()).isEqualTo("officer-1/key");
        assertThat(top.at("/cause/event").isNull()).isTrue();
        assertThat(top.at("/recordedBy/actor").asString()).isEqualTo("officer-1");
        assertThat(top.at("/recordedBy/role").asString()).isEqualTo("CASE_OFFICER");
        assertThat(top.at("/recordedBy/onBehalfOf").asString()).isEqualTo("974764687");
        assertThat(top.path("address").asString()).isEqualTo("/api/v1/pilots/" + one.id() + "/history");
        assertThat(down.at("/items/1/cause/event").asString()).isEqualTo(began);
        assertThat(down.at("/items/1/cause/command").isNull()).isTrue();

        var line = read("/api/v1/pilots/" + one.id() + "/history").at("/items/0");
        assertThat(read(line.path("chain").asString())).isEqualTo(down);
    }

    @Test
    void where_it_is_long_it_is_cut_above() {
        var pilot = Nordland.another();
        var ids = new ArrayList<String>();
        ids.add(told(pilot, 0, "officer-1/deep"));
        for (int n = 1; n < DEEP; n++) {
            ids.add(told(pilot, n, ids.getLast()));
        }
        var up = read(CAUSES + ids.getLast());
        assertThat(up.path("cut").asBoolean()).isTrue();
        assertThat(ids(up)).isEqualTo(ids.subList(DEEP - 100, DEEP));
        var down = read(CAUSES + ids.getFirst());
        assertThat(down.path("cut").asBoolean()).isFalse();
        assertThat(ids(down)).isEqualTo(ids);
    }

    @Test
    void where_it_is_wide_it_is_cut_below() {
        var began = told(Nordland.another(), 0, "officer-1/wide");
        var ids = new ArrayList<>(List.of(began));
        var pilot = Nordland.another();
        for (int n = 0; n < WIDE; n++) {
            ids.add(told(pilot, n, began));
        }
        var down = read(CAUSES + began);
        assertThat(down.path("cut").asBoolean()).isTrue();
        assertThat(ids(down)).isEqualTo(ids.subList(0, 200));
    }

    @Test
    void what_says_that_it_brought_itself_about_is_told_once() {
        var pilot = Nordland.another();
        var id = UUID.randomUUID().toString();
        commands.recordCaused(pilot, 0, pilot.applied(), id, id);
        var chain = read(CAUSES + id);
        assertThat(ids(chain)).containsExactly(id);
        assertThat(chain.path("cut").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0b9e3c1a-6d5e-4c57-9a4f-2f1f3a6b7c8d, 404, unknown-event",
        "7, 400, invalid-parameter",
        "0b9e3c1a-6d5e-4c57-9a4f-2f1f3a6b7c8d?at=2022-01-01, 400, invalid-parameter"
    })
    void what_cannot_be_asked_for_is_told(String question, int status, String problem) {
        var refused = get(CAUSES + question);
        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.body()).contains("/problems/" + problem + ".html");
        assertThat(get("/problems/" + problem + ".html").statusCode()).isEqualTo(200);
    }

    private JsonNode read(String path) {
        var response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    private HttpResponse<String> get(String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }
}
