package no.tunbok.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.tunbok.command.CommandSide;
import no.tunbok.eventstore.StoredEvent;
import no.tunbok.eventstore.StoredEvents;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One command side for all tests that speak HTTP with it, and what they send: each test has a pilot of its own. */
@SpringBootTest(classes = CommandSide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class CommandsOverHttp {

    static final RealPostgres DATABASE = RealPostgres.migrated(CommandSide.TABLES);

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        DATABASE.register(properties, RealPostgres.User.COMMAND);
        properties.add("spring.datasource.hikari.connection-timeout", () -> "3000");
    }

    @LocalServerPort
    int port;

    @Autowired
    StoredEvents events;

    final HttpClient http = HttpClient.newHttpClient();
    final JsonMapper json = JsonMapper.builder().build();
    final String pilot = UUID.randomUUID().toString();

    static final String SOURCE = """
            "source": {"kind": "REPORT", "reference": "Call of 2020"},
            "lateReason": "Registered when the register was opened"
            """;

    static final String APPLICATION = """
            {"occurredOn": {"from": "2020-09-30"}, "programmeCode": "IPT-LOFTET-2", "name": "Nordland",
             "theme": "PRIMARY_SCHOOL",
             "applicants": [{"kind": "COUNTY_GOVERNOR", "name": "Fylkesmannen i Nordland",
                             "organisationNumber": "974764687"}],
            """ + SOURCE + "}";

    static final String CONCLUSION = "{\"occurredOn\": {\"from\": \"2022-12-01\"}, " + SOURCE + "}";

    static final String PARTNER = """
            {"occurredOn": {"from": "2021-03-15"}, "partner": {"kind": "EDUCATION", "name": "Nord universitet"},
             "contribution": "teacher education", %s}""".formatted(SOURCE);

    static final String ANNULMENT = """
            {"occurredOn": {"from": "2022-03-15"}, "target": 1, "reason": "DUPLICATE", "explanation": "told twice",
             "orderedBy": "officer-8", %s}""".formatted(SOURCE);

    static final String WORKSHOP = """
            {"occurredOn": {"from": "2022-04-05"}, "workshopId": "%s", "kind": "WORKSHOP",
             "title": "Felles workshop i Kongsberg", "hostMunicipality": "3006",
             "participatingPilots": ["%s", "%s"], %s}""";

    void open() throws Exception {
        assertThat(send(command(pilot, "register-application", APPLICATION)).statusCode())
                .isEqualTo(200);
    }

    List<StoredEvent> recorded(String id) {
        return events.of(id);
    }

    HttpRequest.Builder command(String id, String command, String body) {
        return command(id, command, body, UUID.randomUUID().toString());
    }

    HttpRequest.Builder command(String id, String command, String body, String key) {
        return HttpRequest.newBuilder(uri(id, command))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("Tunbok-Actor", "officer-7")
                .header("Tunbok-Role", "CASE_OFFICER")
                .header("Tunbok-Body", "974764687")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpRequest.Builder request(String id, String command) {
        return HttpRequest.newBuilder(uri(id, command))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Tunbok-Actor", "officer-7")
                .header("Tunbok-Role", "CASE_OFFICER")
                .header("Tunbok-Body", "974764687");
    }

    URI uri(String id, String command) {
        return URI.create(base() + "/api/v1/pilots/" + id.replace("ø", "%C3%B8") + "/" + command);
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    JsonNode body(HttpResponse<String> response) {
        return json.readTree(response.body());
    }

    void assertProblem(HttpResponse<String> response, int status, String kind) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = body(response);
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + kind + ".html");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("{");
    }

    static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
    }
}
