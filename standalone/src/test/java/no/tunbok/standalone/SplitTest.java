package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.tunbok.command.CommandSide;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.QuerySide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register in parts: processes of each side that share nothing but the database, each with the rights of its side. */
@Timeout(240)
class SplitTest {

    private static final RealPostgres DATABASE = RealPostgres.empty();
    private static final RealPostgres NOT_MIGRATED = RealPostgres.empty();

    private static final String APPLICATION = """
            {"occurredOn": {"from": "2020-09-30"}, "programmeCode": "IPT-LOFTET-2", "name": "Nordland",
             "theme": "PRIMARY_SCHOOL",
             "applicants": [{"kind": "COUNTY_GOVERNOR", "name": "Fylkesmannen i Nordland",
                             "organisationNumber": "974764687"}],
             "source": {"kind": "REPORT", "reference": "Call of 2020"},
             "lateReason": "Registered when the register was opened"}""";

    private static @Nullable Side command;
    private static @Nullable Side query;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    @BeforeAll
    static void migrate() throws Exception {
        assertThat(ended(Side.program(CommandSide.class, DATABASE, "owner", "migrate")))
                .containsExactly("The database at " + DATABASE.url() + " is up to date");
        assertThat(ended(Side.program(QuerySide.class, DATABASE, "owner", "migrate")))
                .containsExactly("The database at " + DATABASE.url() + " is up to date");
        JdbcClient.create(DATABASE.superuser()).sql("""
                create role split_command login in role tunbok_command;
                create role split_query login in role tunbok_query""").update();
        command = Side.start(CommandSide.class, DATABASE, "split_command");
        query = Side.start(QuerySide.class, DATABASE, "split_query");
    }

    @AfterAll
    static void stop() {
        for (var side : new @Nullable Side[] {command, query}) {
            if (side != null) side.process().destroyForcibly();
        }
    }

    @Test
    void what_one_process_is_told_the_other_one_answers() throws Exception {
        var pilot = UUID.randomUUID();

        var told = tell(command(), pilot, UUID.randomUUID());
        var position = told.headers().firstValue("Tunbok-Position").orElseThrow();
        var answer = ask(query(), "/api/v1/pilots/" + pilot, "Tunbok-Position", position);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(version(answer)).isEqualTo(version(told));
        assertThat(json(answer).get("name").asString()).isEqualTo("Nordland");
        assertThat(Long.parseLong(answer.headers().firstValue("Tunbok-Position").orElseThrow()))
                .isGreaterThanOrEqualTo(Long.parseLong(position));
    }

    /** A query adds the day that it was asked on to the version in its ETag. */
    private static String version(HttpResponse<?> response) {
        return response.headers().firstValue("ETag").orElseThrow().replaceAll("\"|-.*", "");
    }

    @Test
    void a_command_whose_process_died_before_it_answered_is_answered_by_another() throws Exception {
        var pilot = UUID.randomUUID();
        var key = UUID.randomUUID();
        var dying = Side.start(CommandSide.class, DATABASE, "split_command");
        var first = tell(dying, pilot, key);
        dying.process().destroyForcibly();

        var again = tell(command(), pilot, key);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Tunbok-Position"))
                .isEqualTo(first.headers().firstValue("Tunbok-Position"));
    }

    @Test
    void no_process_has_the_addresses_of_the_other_side() throws Exception {
        var pilot = UUID.randomUUID();

        assertThatNotFound(tell(query(), pilot, UUID.randomUUID()));
        assertThatNotFound(ask(command(), "/api/v1/pilots"));
        assertThatNotFound(ask(command(), "/api/v1/pilots/" + pilot));
        assertThatNotFound(ask(command(), "/api/v1/pilots/" + pilot + "/history"));
    }

    @Test
    void every_process_says_that_it_lives_and_that_it_is_ready() throws Exception {
        for (var side : List.of(command(), query())) {
            for (var probe : List.of("liveness", "readiness")) {
                var answer = ask(side, "/actuator/health/" + probe);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(json(answer).get("status").asString()).isEqualTo("UP");
            }
        }
    }

    @Test
    void whoever_looks_after_them_sees_how_far_each_has_come_and_nothing_more() throws Exception {
        tell(command(), UUID.randomUUID(), UUID.randomUUID());

        for (var side : List.of(command(), query())) {
            await().untilAsserted(
                            () -> assertThat(ask(side, "/actuator/prometheus").body())
                                    .contains("eventstore_sequencer_working 1.0")
                                    .contains("eventstore_unsequenced 0.0")
                                    .doesNotContain("eventstore_ledger_head -1.0"));
            await().untilAsserted(() -> assertThat(json(ask(side, "/actuator/health/event-store"))
                            .get("status")
                            .asString())
                    .isEqualTo("UP"));
            for (var closed : List.of("env", "metrics", "beans", "loggers", "heapdump", "configprops")) {
                assertThatNotFound(ask(side, "/actuator/" + closed));
            }
        }
        await().untilAsserted(
                        () -> assertThat(ask(query(), "/actuator/prometheus").body())
                                .contains("eventstore_processor_behind{processor=\"pilot-dossier\"} 0.0")
                                .contains("eventstore_processor_behind_age_seconds{processor=\"pilot-dossier\"} 0.0")
                                .contains("eventstore_parked_events{group=\"pilot-dossier\"} 0.0")
                                .contains("eventstore_processor_behind{processor=\"pilot-list\"} 0.0"));
    }

    @Test
    void every_process_has_a_document_of_its_addresses() throws Exception {
        var commands = json(ask(command(), "/api/v1/openapi.json"));
        var queries = json(ask(query(), "/api/v1/openapi.json"));

        OpenApiCheck.of(commands);
        OpenApiCheck.of(queries);
        assertThat(commands.get("paths").propertyNames())
                .allMatch(path -> path.matches("/api/v1/(rules|(pilots|approvals|agreements)/\\{id}/[a-z-]+)"))
                .contains("/api/v1/approvals/{id}/approve", "/api/v1/agreements/{id}/call-off");
        assertThat(queries.get("paths").propertyNames()).contains("/api/v1/pilots", "/api/v1/pilots/{id}/history");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "split_command | select count(*) from query_side.pilot_dossier",
                "split_command | update event_store.event set payload_type = 'x'",
                "split_command | delete from event_store.event",
                "split_command | truncate event_store.event",
                "split_command | create table event_store.mine (a int)",
                "split_command | create table public.mine (a int)",
                "split_command | delete from command_side.answer",
                "split_command | set role owner",
                "split_query | insert into event_store.event (event_identifier) values ('x')",
                "split_query | update event_store.event set payload_type = 'x'",
                "split_query | delete from event_store.event",
                "split_query | select count(*) from command_side.answer",
                "split_query | create table query_side.mine (a int)",
                "split_query | set role tunbok_command",
            })
    void no_login_can_do_more_than_its_side_does(String login, String statement) {
        var database = JdbcClient.create(new DriverManagerDataSource(DATABASE.url(), login, ""));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(statement).update())
                .withStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(classes = {CommandSide.class, QuerySide.class})
    void a_process_that_is_not_told_where_the_database_is_says_what_is_missing(Class<?> side) throws Exception {
        var builder = Side.builder(side);
        builder.environment().put("TUNBOK_DATABASE_USER", "owner");

        assertThatRefused(builder, "TUNBOK_DATABASE_URL, TUNBOK_DATABASE_PASSWORD.");
    }

    @ParameterizedTest
    @ValueSource(classes = {CommandSide.class, QuerySide.class})
    void a_process_whose_database_is_not_migrated_says_what_to_do(Class<?> side) throws Exception {
        assertThatRefused(Side.program(side, NOT_MIGRATED, "split_query"), "with the argument migrate");
    }

    @Test
    void a_process_whose_database_does_not_answer_says_so() throws Exception {
        var builder = Side.program(CommandSide.class, DATABASE, "split_command");
        builder.environment().put("TUNBOK_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/tunbok?password=secret");

        assertThatRefused(builder, "jdbc:postgresql://127.0.0.1:1/tunbok does not let split_command in");
    }

    @Test
    void a_migration_by_anybody_but_the_owner_is_refused() throws Exception {
        assertThatRefused(Side.program(QuerySide.class, NOT_MIGRATED, "split_query", "migrate"), "as split_query");
    }

    @ParameterizedTest
    @CsvSource({"no.tunbok.command.CommandSide, split_command", "no.tunbok.query.QuerySide, split_query"})
    void a_process_stops_soon_and_without_a_word(Class<?> program, String login) throws Exception {
        var side = Side.start(program, DATABASE, login);
        assertThat(ask(side, "/actuator/health/readiness").statusCode()).isEqualTo(200);

        side.process().toHandle().destroy(); // Process.destroy would throw away what it says at the end

        assertThat(side.process().waitFor(15, TimeUnit.SECONDS)).isTrue();
        assertThat(side.process().exitValue()).isEqualTo(143);
        assertThat(side.terminal().readAllLines()).isEmpty();
    }

    private static Side command() {
        return Objects.requireNonNull(command);
    }

    private static Side query() {
        return Objects.requireNonNull(query);
    }

    private static List<String> ended(ProcessBuilder builder) throws Exception {
        var process = builder.start();
        var said = process.inputReader(StandardCharsets.UTF_8).readAllLines();
        assertThat(process.waitFor()).as("%s", said).isZero();
        return said;
    }

    private static void assertThatRefused(ProcessBuilder builder, String words) throws Exception {
        var process = builder.start();
        assertThat(process.inputReader(StandardCharsets.UTF_8).readAllLines())
                .singleElement()
                .asString()
                .contains(words)
                .doesNotContain("secret");
        assertThat(process.waitFor()).isEqualTo(1);
    }

    private HttpResponse<String> tell(Side side, UUID pilot, UUID key) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(side.address() + "/api/v1/pilots/" + pilot + "/register-application"))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key.toString())
                        .header("Tunbok-Actor", "officer-7")
                        .header("Tunbok-Role", "CASE_OFFICER")
                        .header("Tunbok-Body", "974764687")
                        .POST(HttpRequest.BodyPublishers.ofString(APPLICATION))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> ask(Side side, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(side.address() + path)).timeout(Duration.ofSeconds(20));
        if (headers.length > 0) request.headers(headers);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode json(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    private void assertThatNotFound(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).get("status").asInt()).isEqualTo(404);
    }
}
