package no.tunbok.query.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.QuerySide;
import no.tunbok.query.testkit.CommandSideStandIn;
import no.tunbok.query.testkit.Nordland;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** The database goes away while questions come in, and comes back. */
@SpringBootTest(classes = QuerySide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DatabaseAwayTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final String TOLD = "2023-02-01T08:30:00Z";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.QUERY);
        properties.add("spring.datasource.hikari.connection-timeout", () -> "1000");
    }

    private HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) request.headers(headers);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(path, broken);
        }
    }

    @Test
    @Timeout(120)
    void is_said_in_words_and_everything_goes_on_afterwards() {
        var pilot = Nordland.another();
        var page = "/api/v1/pilots/" + pilot.id();
        try (var commands = new CommandSideStandIn(POSTGRES)) {
            long seen = commands.record(pilot, 0, TOLD, pilot.applied());
            assertThat(get(page, "Tunbok-Position", Long.toString(seen)).statusCode())
                    .isEqualTo(200);
        }

        takeAway();
        try {
            for (var path : new String[] {page, page + "?at=2020-12-01", page + "/history", "/api/v1/pilots"}) {
                var response = get(path, "Accept-Language", "nn", "Tunbok-Position", "0");
                assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
                assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
                assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                var problem = JsonMapper.shared().readTree(response.body());
                assertThat(problem.at("/type").asString()).isEqualTo("/problems/unavailable.html");
                assertThat(problem.at("/title").asString()).isEqualTo("Registeret er ikkje tilgjengeleg no");
                assertThat(response.body()).doesNotContain("Exception", "Hikari", "SQL");
            }
        } finally {
            bringBack();
        }

        try (var commands = new CommandSideStandIn(POSTGRES)) {
            long seen = commands.record(pilot, 1, TOLD, pilot.granted());
            await().untilAsserted(() -> {
                var response = get(page, "Tunbok-Position", Long.toString(seen));
                assertThat(response.statusCode()).as("the processor goes on").isEqualTo(200);
                assertThat(response.body()).contains("\"version\":2");
            });
        }
    }

    private static void takeAway() {
        limit(0);
        JdbcClient.create(POSTGRES.superuser()).sql("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()""").query(Boolean.class).list();
    }

    private static void bringBack() {
        limit(-1);
    }

    private static void limit(int connections) {
        var database = JdbcClient.create(POSTGRES.superuser());
        var name = database.sql("select current_database()").query(String.class).single();
        database.sql("alter database " + name + " connection limit " + connections)
                .update();
    }
}
