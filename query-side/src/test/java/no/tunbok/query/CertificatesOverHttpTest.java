package no.tunbok.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementId;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.testkit.AnyEntry;
import no.tunbok.query.testkit.CommandSideStandIn;
import no.tunbok.query.testkit.WorkedOut;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever replays the same events comes to the same digest; whoever has other rows does not. */
@SpringBootTest(classes = QuerySide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificatesOverHttpTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final RealPostgres ELSEWHERE = RealPostgres.migrated(QuerySide.TABLES);
    private static final String PROJECTIONS = "/api/v1/projections/";
    private static final Instant FIRST_TOLD = Instant.parse("2024-01-01T12:00:00Z");
    private static final int ENTRIES = 12;
    private static final int TAKEN_MEANWHILE = 6;

    private final Random random = new Random(Long.getLong("property.seed", 5));
    private final JdbcTemplate superuser = new JdbcTemplate(POSTGRES.superuser());
    private final HttpClient http = HttpClient.newHttpClient();

    /** As they were given when no more was told than that. */
    private final List<JsonNode> given = new ArrayList<>();

    @LocalServerPort
    private int port;

    private long head;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.QUERY);
    }

    static Stream<String> names() {
        return Stream.of("pilot", "approval", "agreement")
                .flatMap(kind -> Stream.of(kind + "-dossier", kind + "-list"));
    }

    /** What is still to be told of an entry. */
    private record Left(String type, UUID entry, int told, List<? extends Fact<?>> facts) {}

    /** All entries in turn, often two facts in one moment; now and then certificates are asked for. */
    @BeforeAll
    void tell() {
        try (var commands = new CommandSideStandIn(POSTGRES)) {
            var left = new ArrayList<Left>();
            for (int n = 0; n < ENTRIES; n++) {
                var id = UUID.randomUUID();
                left.add(left("Pilot", id, new AnyEntry<>(PilotEvent.class, new PilotId(id))));
                id = UUID.randomUUID();
                left.add(left("ProviderApproval", id, new AnyEntry<>(ApprovalEvent.class, new ApprovalId(id))));
                id = UUID.randomUUID();
                left.add(left("FrameworkAgreement", id, new AnyEntry<>(AgreementEvent.class, new AgreementId(id))));
            }
            left.removeIf(one -> one.facts().isEmpty());
            int all = left.stream().mapToInt(one -> one.facts().size()).sum();
            var moment = FIRST_TOLD;
            while (!left.isEmpty()) {
                var one = left.remove(random.nextInt(left.size()));
                int some = Math.min(one.facts().size(), 1 + random.nextInt(4));
                moment = moment.plusSeconds(random.nextInt(-2, 10));
                head = commands.record(
                        one.type(),
                        one.entry(),
                        one.told(),
                        moment.toString(),
                        one.facts().subList(0, some));
                if (some < one.facts().size()) {
                    left.add(new Left(
                            one.type(),
                            one.entry(),
                            one.told() + some,
                            one.facts().subList(some, one.facts().size())));
                }
                if (head / (all / TAKEN_MEANWHILE) > given.size() / names().count()) {
                    names().forEach(name -> given.add(certificate(name, "")));
                }
            }
        }
        assertThat(given).hasSizeGreaterThanOrEqualTo(TAKEN_MEANWHILE);
    }

    private Left left(String type, UUID id, AnyEntry<?> any) {
        return new Left(
                type,
                id,
                0,
                any.history(random.nextLong()).records().stream()
                        .map(Recorded::fact)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void it_says_of_what_it_is(String name) {
        var certificate = certificate(name, "");
        assertThat(certificate.get("name").asString()).isEqualTo(name);
        assertThat(certificate.get("position").asLong()).isEqualTo(head);
        assertThat(certificate.get("method").asString()).isEqualTo("tunbok-rows-1");
        assertThat(certificate.get("digest").asString()).matches("[0-9a-f]{64}");
        assertThat(certificate.get("entries").asLong())
                .isEqualTo(superuser.queryForObject(
                        "select count(*) from query_side."
                                + name.replace("-list", "_listed").replace('-', '_'),
                        Long.class));
        assertThat(certificate.get("day").isNull())
                .as("pilots and lists read alike whichever day they are asked for")
                .isEqualTo(name.endsWith("-list") || name.startsWith("pilot"));
        assertThat(certificate(name, "")).isEqualTo(certificate);
        assertThat(get(name, "").headers().firstValue("Tunbok-Position")).contains(Long.toString(head));
    }

    /** The rows have gone on since, and been cut. */
    @Test
    void what_was_certified_is_certified_ever_after() {
        assertThat(given).isNotEmpty();
        for (var before : given) {
            var again = certificate(
                    before.get("name").asString(), "knownAt=position:" + before.get("position") + at(before));
            assertThat(again.get("position")).isEqualTo(before.get("position"));
            assertThat(again.get("entries")).isEqualTo(before.get("entries"));
            assertThat(again.get("digest")).as("%s", before).isEqualTo(before.get("digest"));
        }
        assertThat(given.stream().map(one -> one.get("digest").asString()).distinct())
                .hasSizeGreaterThan(given.size() / 2);
    }

    @ParameterizedTest
    @MethodSource("names")
    void it_is_the_same_when_all_is_made_anew(String name) {
        var before = certificate(name, "");
        rebuild(name);
        assertThat(certificate(name, "")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "pilot-dossier     | update query_side.pilot_dossier set dossier = concat(dossier, ' ') where pilot_id = :entry",
                "pilot-dossier     | update query_side.pilot_dossier set up_to = up_to + 1 where pilot_id = :entry",
                "pilot-dossier     | delete from query_side.pilot_dossier where pilot_id = :entry",
                "approval-dossier  | update query_side.approval_dossier set dossier = null where approval_id = :entry",
                "approval-dossier  | update query_side.approval_dossier set good_to = '2199-01-01' where approval_id = :entry",
                "agreement-dossier | insert into query_side.agreement_dossier values (gen_random_uuid(), 3, null, '{}')",
                "pilot-list        | update query_side.pilot_listed set up_to = up_to + 1 where entry = :entry",
                "pilot-list        | delete from query_side.pilot_listed where entry = :entry",
                "pilot-list        | delete from query_side.pilot_period where entry = :entry",
                "pilot-list        | update query_side.pilot_period set item = '{}' where entry = :entry",
                "pilot-list        | update query_side.pilot_period set organisation = array['958501420', '942402465', '1'] where entry = :entry",
                "pilot-list        | update query_side.pilot_period set due_on = '1' where entry = :entry",
                "approval-list     | update query_side.approval_period set name = concat(name, 'x') where entry = :entry",
                "approval-list     | update query_side.approval_period set status = null where entry = :entry",
                "approval-list     | update query_side.approval_period set told = int8range(lower(told) - 1, upper(told)) where entry = :entry",
                "agreement-list    | update query_side.agreement_period set numbers = int8range(lower(numbers), upper(numbers) + 1) where entry = :entry",
                "agreement-list    | update query_side.agreement_period set known = int8range(lower(known) - 1, upper(known)) where entry = :entry and lower(numbers) = 0",
                "agreement-list    | update query_side.agreement_period set valid = daterange(lower(valid) - 1, upper(valid)) where entry = :entry and lower(valid) = (select min(lower(valid)) from query_side.agreement_period where entry = :entry)"
            })
    void a_row_that_is_damaged_gives_another(String name, String damage) {
        var before = certificate(name, "");
        superuser.update(damage.replace(":entry", "'" + anEntry(name) + "'"));
        assertThat(certificate(name, "").get("digest")).isNotEqualTo(before.get("digest"));
        rebuild(name);
        assertThat(certificate(name, "")).isEqualTo(before);
    }

    /** One of which all can be damaged: with periods, some of them ended, and a page that does not turn any more. */
    private UUID anEntry(String name) {
        var kind = name.substring(0, name.indexOf('-'));
        return JdbcClient.create(superuser)
                .sql("""
                        select %1$s_id from query_side.%1$s_dossier
                        where dossier is not null %2$s and exists (
                          select from query_side.%1$s_period as period
                          where entry = %1$s_id and lower(numbers) = 0 and not isempty(told)) and exists (
                          select from query_side.%1$s_period as period where entry = %1$s_id and not upper_inf(numbers))
                        order by 1 limit 1
                        """.formatted(kind, kind.equals("pilot") ? "" : "and good_to is distinct from '2199-01-01'"))
                .query(UUID.class)
                .single();
    }

    /** The same events in another database, where all of them are there before the first is looked at. */
    @Test
    void it_is_the_same_elsewhere() {
        var there = new JdbcTemplate(ELSEWHERE.superuser());
        copy(there, "event", "overriding system value");
        copy(there, "ledger", "");
        var settings = new ArrayList<>(List.of("--server.port=0"));
        ELSEWHERE
                .springProperties(RealPostgres.User.QUERY)
                .forEach((property, value) -> settings.add("--" + property + "=" + value));
        try (var other = new SpringApplicationBuilder(QuerySide.class).run(settings.toArray(String[]::new))) {
            int otherPort = Integer.parseInt(other.getEnvironment().getRequiredProperty("local.server.port"));
            Stream.concat(given.stream(), names().map(name -> certificate(name, "")))
                    .forEach(here -> {
                        var name = here.get("name").asString();
                        var answer =
                                certificate(otherPort, name, "knownAt=position:" + here.get("position") + at(here));
                        assertThat(answer.get("digest")).as("%s", here).isEqualTo(here.get("digest"));
                    });
            names().forEach(name -> {
                rebuild(otherPort, name);
                assertThat(certificate(otherPort, name, "")).isEqualTo(certificate(name, ""));
            });
        }
    }

    private void copy(JdbcTemplate there, String table, String overriding) {
        for (var row : superuser.queryForList("select * from event_store." + table + " order by 1")) {
            there.update(
                    "insert into event_store.%s (%s) %s values (%s)"
                            .formatted(
                                    table,
                                    String.join(", ", row.keySet()),
                                    overriding,
                                    String.join(
                                            ", ",
                                            row.keySet().stream().map(_ -> "?").toList())),
                    row.values().toArray());
        }
    }

    /** As it is written in docs/decisions/0038. */
    @Test
    void anybody_can_work_it_out_from_the_rows() {
        var workedOut = new WorkedOut(superuser);
        assertThat(certificate("pilot-list", "").get("digest").asString()).isEqualTo(workedOut.lists());
        assertThat(certificate("pilot-dossier", "").get("digest").asString()).isEqualTo(workedOut.dossiers());
    }

    /** Whoever checks it may do so on a later day. */
    @ParameterizedTest
    @ValueSource(strings = {"approval-dossier", "agreement-dossier"})
    void the_day_of_a_dossier_can_be_asked_for(String name) {
        var now = certificate(name, "");
        assertThat(certificate(name, "at=" + now.get("day").asString())).isEqualTo(now);
        var then = certificate(name, "at=2022-04-05");
        assertThat(then.get("day").asString()).isEqualTo("2022-04-05");
        assertThat(then.get("digest")).isNotEqualTo(now.get("digest"));
        assertThat(then.get("folded")).as("no row says what that day was like").isEqualTo(then.get("entries"));
    }

    @Test
    void a_page_whose_last_good_day_is_over_is_certified_as_it_is_answered() {
        var right = certificate("approval-dossier", "");
        superuser.update(
                "update query_side.approval_dossier set good_to = ?, dossier = 'old'", LocalDate.of(2000, 1, 1));
        var again = certificate("approval-dossier", "");
        assertThat(again.get("digest")).isEqualTo(right.get("digest"));
        assertThat(again.get("folded")).isEqualTo(right.get("entries"));
        rebuild("approval-dossier");
        assertThat(certificate("approval-dossier", "")).isEqualTo(right);
    }

    @Test
    void before_the_first_event_there_is_nothing_but_a_digest() {
        var none = certificate("agreement-list", "knownAt=position:0");
        var first =
                certificate("pilot-list", "knownAt=position:0").get("entries").asLong()
                        + certificate("approval-list", "knownAt=position:0")
                                .get("entries")
                                .asLong()
                        + none.get("entries").asLong();
        assertThat(first).as("one event, one entry").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "pilot-list, at=2022-04-05, at",
        "pilot-dossier, at=2022-04-05, at",
        "approval-dossier, at=yesterday, at",
        "approval-list, knownAt=2023-01-12T12:00:00Z, knownAt",
        "approval-list, knownAt=position:123456789, knownAt",
        "approval-list, known=position:1, known"
    })
    void what_cannot_be_asked_for_is_told(String name, String question, String parameter) {
        var refused = get(name, question);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"parameter\":\"" + parameter + "\"");
    }

    @Test
    void one_is_worked_out_at_a_time() throws Exception {
        try (var other = POSTGRES.superuser().getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table query_side.pilot_listed in access exclusive mode");
            var first = CompletableFuture.supplyAsync(() -> get("pilot-list", ""));
            await().until(() -> Boolean.TRUE.equals(superuser.queryForObject(
                    "select exists (select from pg_locks where not granted and database = "
                            + "(select oid from pg_database where datname = current_database()))",
                    Boolean.class)));
            var second = get("approval-list", "");
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.body()).contains("/problems/digest-running.html");
            assertThat(second.headers().firstValue("Retry-After")).isPresent();
            other.rollback();
            assertThat(first.get().statusCode()).isEqualTo(200);
        }
        assertThat(get("approval-list", "").statusCode()).isEqualTo(200);
    }

    @Test
    void one_that_is_not_there_is_told_to_be_unknown() {
        var refused = get("pilots", "");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).contains("/problems/unknown-projection.html");
    }

    private static String at(JsonNode certificate) {
        var day = certificate.get("day");
        return day.isNull() ? "" : "&at=" + day.asString();
    }

    private void rebuild(String name) {
        rebuild(port, name);
    }

    private void rebuild(int port, String name) {
        var address = URI.create("http://localhost:" + port + PROJECTIONS + name);
        send(HttpRequest.newBuilder(URI.create(address + "/rebuild")).POST(HttpRequest.BodyPublishers.noBody()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> JsonMapper.shared()
                        .readTree(send(HttpRequest.newBuilder(address)).body())
                        .at("/rebuild/state")
                        .asString()
                        .equals("DONE"));
    }

    private JsonNode certificate(String name, String question) {
        return certificate(port, name, question);
    }

    private JsonNode certificate(int port, String name, String question) {
        var answer = get(port, name, question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String name, String question) {
        return get(port, name, question);
    }

    private HttpResponse<String> get(int port, String name, String question) {
        var address = URI.create("http://localhost:" + port + PROJECTIONS + name + "/digest?" + question);
        return send(HttpRequest.newBuilder(address).header("Tunbok-Position", Long.toString(head)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }
}
