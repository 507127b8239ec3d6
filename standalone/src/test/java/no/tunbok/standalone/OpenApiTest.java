package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tunbok.command.CommandSide;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.QuerySide;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The document of the whole register, for developers of other services, and the page that shows it. */
@SpringBootTest(classes = Standalone.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenApiTest {

    private static final RealPostgres DATABASE = RealPostgres.migrated(CommandSide.TABLES, QuerySide.TABLES);

    private static final Path COMMITTED = Path.of("../docs/openapi.json");
    private static final Path WRITTEN = Path.of("target/openapi.json");

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        DATABASE.register(properties, RealPostgres.User.BOTH);
    }

    @LocalServerPort
    private int port;

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void the_document_is_valid_and_has_both_sides() throws Exception {
        var document = document();

        OpenApiCheck.of(document);
        assertThat(document.get("paths").propertyNames())
                .contains(
                        "/api/v1/pilots",
                        "/api/v1/pilots/{id}",
                        "/api/v1/pilots/{id}/register-workshop",
                        "/api/v1/approvals/{id}/register-approval",
                        "/api/v1/agreements/{id}/register-call-off");
    }

    @Test
    void the_parameters_of_a_list_are_described() throws Exception {
        var parameters = document().at("/paths/~1api~1v1~1pilots/get/parameters");

        assertThat(parameters
                        .valueStream()
                        .map(parameter -> parameter.get("name").asString()))
                .contains("at", "knownAt", "after", "limit", "Tunbok-Position");
        assertThat(parameters.valueStream())
                .allSatisfy(parameter ->
                        assertThat(parameter.path("description").asString("")).isNotBlank());
    }

    @Test
    void the_page_that_shows_it_loads_it() throws Exception {
        var page = get("/swagger-ui.html");
        var settings = json.readTree(get("/api/v1/openapi.json/swagger-config").body());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui-bundle.js");
        assertThat(get("/swagger-ui/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
        assertThat(settings.get("url").asString()).isEqualTo("/api/v1/openapi.json");
    }

    /** Whoever builds upon it sees in its history what became otherwise, and whoever changes it, that they do. */
    @Test
    void the_committed_document_is_the_one_that_is_served() throws Exception {
        var document = OrderedDocument.of(document());
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, document);
        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as("docs/openapi.json; to take the new one over: cp standalone/target/openapi.json docs/openapi.json")
                .isEqualTo(document);
    }

    private JsonNode document() throws Exception {
        return json.readTree(get("/api/v1/openapi.json").body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
