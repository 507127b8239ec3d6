package no.tunbok.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import no.tunbok.events.approval.ApprovalRefused;
import no.tunbok.events.testkit.ApprovalFacts;
import no.tunbok.eventstore.Positions;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.entrydossier.DossierColumns;
import no.tunbok.query.entrydossier.ListedColumns;
import no.tunbok.query.rebuild.Rebuild;
import no.tunbok.query.testkit.CommandSideStandIn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is asked of approvals from outside, while another process records. */
@SpringBootTest(classes = QuerySide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ApprovalsOverHttpTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final String LIST = "/api/v1/approvals";
    private static final String DOSSIER = LIST + "/" + ApprovalFacts.SOLBAKKEN;
    private static final String IN_2022 = "2022-05-01T10:00:00Z";

    private static final ApprovalRefused OTHER_REFUSAL = new ApprovalRefused(
            ApprovalFacts.NORDGARDEN, ApprovalFacts.REFUSED.occurredOn(), ApprovalFacts.REFUSED.decision());

    private static CommandSideStandIn commands;
    private static long head;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Positions positions;

    @Autowired
    @Qualifier("approvalDossierRebuild") private Rebuild<DossierColumns> rebuild;

    @Autowired
    @Qualifier("approvalListRebuild") private Rebuild<ListedColumns> listRebuild;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.QUERY);
    }

    @BeforeAll
    static void tell() {
        commands = new CommandSideStandIn(POSTGRES);
        head = commands.record(
                "ProviderApproval",
                ApprovalFacts.SOLBAKKEN,
                0,
                IN_2022,
                List.of(
                        ApprovalFacts.APPLICATION_REGISTERED,
                        ApprovalFacts.ELIGIBILITY_ASSESSED,
                        ApprovalFacts.SELF_AUDIT_COMPLETED,
                        ApprovalFacts.EXTERNAL_AUDIT_PERFORMED,
                        ApprovalFacts.DEVIATION_RAISED,
                        ApprovalFacts.DEVIATION_CLOSED,
                        ApprovalFacts.APPROVED,
                        ApprovalFacts.BRAND_RIGHT_GRANTED));
    }

    @AfterAll
    static void stop() {
        commands.close();
    }

    private HttpResponse<String> get(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Tunbok-Position", Long.toString(head));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(path, broken);
        }
    }

    private JsonNode read(String path) {
        var response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    private List<String> rows() {
        return database.sql("select d::text from query_side.approval_dossier d order by approval_id")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void a_dossier_tells_how_the_approval_is_now() {
        var page = read(DOSSIER);
        assertThat(page.at("/name").asString()).isEqualTo("Solbakken gård");
        assertThat(page.at("/status").asString()).isEqualTo("APPROVED");
        assertThat(page.at("/statusText/nn").asString()).isEqualTo("Godkjend");
        assertThat(page.at("/serviceAreas/0/text/nn").asString()).isEqualTo("Grunnskule");
        assertThat(page.at("/brandRight").asBoolean()).isTrue();
        assertThat(page.at("/validKsl").asBoolean())
                .as("the self-audit is long overdue")
                .isFalse();
        assertThat(page.at("/version").asLong()).isEqualTo(8);
        assertThat(get(DOSSIER).headers().firstValue("ETag").orElseThrow()).matches("\"8-20\\d{6}\"");
        assertThat(page.toString()).doesNotContain("post@", "+47", "Eksempelveien");
    }

    @Test
    void the_world_is_shown_as_it_was_on_a_day() {
        assertThat(read(DOSSIER + "?at=2021-04-30").at("/status").asString()).isEqualTo("READY_FOR_DECISION");
        assertThat(read(DOSSIER + "?at=2021-05-01").at("/status").asString()).isEqualTo("APPROVED");
        assertThat(read(DOSSIER + "?at=2021-03-15")
                        .at("/deviations/0/checklistPoint")
                        .asString())
                .isEqualTo("11.1.4");
        assertThat(get(DOSSIER + "?at=2021-01-10").body()).contains("/problems/nothing-by-then.html");
    }

    @ParameterizedTest
    @CsvSource({
        "?status=APPROVED, 1",
        "?status=SUSPENDED, 0",
        "?serviceArea=PRIMARY_SCHOOL, 1",
        "?serviceArea=RESPITE, 0",
        "?municipality=1870, 1",
        "?municipality=1866&status=APPROVED, 0",
        "?municipality=1870&serviceArea=DEMENTIA_DAY_ACTIVITY&status=APPROVED, 1",
        "?status=READY_FOR_DECISION&at=2021-04-30, 1",
        "?serviceArea=PRIMARY_SCHOOL&at=2021-04-30, 0",
        "?county=18&sort=-changed, 1",
        "?county=50, 0",
        "?county=18&at=2021-01-10, 0",
        "?provider=974764687, 0",
        "?provider=310000116, 1",
        "?hasRemarks=false&status=APPROVED, 1",
        "?hasRemarks=true, 0",
        "?dueBefore=2026-12-31, 1",
        "?dueBefore=1950-01-01, 0"
    })
    void a_list_can_be_filtered_and_turned_back(String query, int found) {
        assertThat(read(LIST + query).at("/items").values()).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"?status=GOOD, status", "?serviceArea=FARMING, serviceArea", "?municipality=Hadsel, municipality"})
    void a_question_that_cannot_be_understood_is_refused(String query, String parameter) {
        var response = get(LIST + query);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(JsonMapper.shared()
                        .readTree(response.body())
                        .at("/errors/0/parameter")
                        .asString())
                .isEqualTo(parameter);
    }

    @Test
    void what_is_told_later_is_in_the_row_soon() {
        head = commands.record("ProviderApproval", ApprovalFacts.NORDGARDEN, 0, IN_2022, List.of(OTHER_REFUSAL));
        await().until(() -> positions.covers("approval-dossier", head) && positions.covers("approval-list", head));
        assertThat(read(LIST + "?limit=1").at("/next").isNull()).isFalse();
        assertThat(read(LIST).at("/items").values()).hasSize(2);
    }

    @Test
    void a_row_says_the_same_as_the_events() {
        assertThat(read(DOSSIER)).isEqualTo(read(DOSSIER + "?knownAt=position:" + head));
        assertThat(read(LIST).at("/items"))
                .isEqualTo(read(LIST + "?knownAt=position:" + head).at("/items"));
    }

    @Test
    void making_the_rows_anew_changes_nothing_but_what_was_wrong() {
        var list = read(LIST);
        var before = rows();
        rebuild.run();
        assertThat(rows()).isEqualTo(before);
        database.sql("update query_side.approval_dossier set dossier = '{}'").update();
        database.sql("update query_side.approval_period set status = 'WRONG'").update();
        rebuild.run();
        listRebuild.run();
        assertThat(rows()).isEqualTo(before);
        assertThat(read(LIST)).isEqualTo(list);
    }

    /** A status can change while nothing is told: a row is as good as its last good day. */
    @Test
    void a_row_whose_last_good_day_is_over_is_not_gone_by() {
        var page = read(DOSSIER);
        database.sql("""
                        update query_side.approval_dossier
                        set good_to = '2022-01-01',
                          dossier = regexp_replace(dossier, '"version":[0-9]+}$', '"version":99}')
                        """).update();
        assertThat(read(DOSSIER)).isEqualTo(page);
        rebuild.run();
    }

    @Test
    void the_history_tells_every_fact_in_words() {
        var items = read(DOSSIER + "/history").at("/items");
        assertThat(items.values()).allSatisfy(line -> {
            assertThat(line.at("/text/nb").asString()).endsWith(".");
            assertThat(line.at("/text/nn").asString()).endsWith(".");
        });
        assertThat(items.get(0).at("/standing").asString()).isEqualTo("STANDS");
    }

    @Test
    void entries_of_another_kind_are_not_known_here() {
        assertThat(get("/api/v1/pilots/" + ApprovalFacts.SOLBAKKEN).statusCode())
                .isEqualTo(404);
        assertThat(get("/api/v1/pilots/" + ApprovalFacts.SOLBAKKEN + "/history").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_contract_is_published() {
        assertThat(read("/api/v1/openapi.json").at("/paths").propertyNames())
                .contains(LIST, LIST + "/{id}", LIST + "/{id}/history");
    }
}
