package no.tunbok.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import no.tunbok.events.agreement.FrameworkPlanned;
import no.tunbok.events.agreement.ProcurementRegime;
import no.tunbok.events.testkit.AgreementFacts;
import no.tunbok.events.value.ServiceArea;
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

/** What is asked of agreements from outside, while another process records. */
@SpringBootTest(classes = QuerySide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AgreementsOverHttpTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final String LIST = "/api/v1/agreements";
    private static final String DOSSIER = LIST + "/" + AgreementFacts.KONGSBERG_AGREEMENT;
    private static final String IN_2022 = "2022-05-01T10:00:00Z";

    private static final FrameworkPlanned OTHER_PLAN = new FrameworkPlanned(
            AgreementFacts.MODUM_AGREEMENT,
            AgreementFacts.PLANNED.occurredOn(),
            List.of(),
            "Integrering på gård",
            List.of(ServiceArea.INTEGRATION),
            ProcurementRegime.NONE,
            AgreementFacts.VOLUME,
            null,
            List.of());

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
    @Qualifier("agreementDossierRebuild") private Rebuild<DossierColumns> rebuild;

    @Autowired
    @Qualifier("agreementListRebuild") private Rebuild<ListedColumns> listRebuild;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.QUERY);
    }

    @BeforeAll
    static void tell() {
        commands = new CommandSideStandIn(POSTGRES);
        head = commands.record(
                "FrameworkAgreement",
                AgreementFacts.KONGSBERG_AGREEMENT,
                0,
                IN_2022,
                List.of(
                        AgreementFacts.PLANNED,
                        AgreementFacts.CONTRACT_NOTICE_PUBLISHED,
                        AgreementFacts.AWARDED,
                        AgreementFacts.SIGNED,
                        AgreementFacts.ENTERED_INTO_FORCE,
                        AgreementFacts.CALL_OFF_MADE));
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
        return database.sql("select d::text from query_side.agreement_dossier d order by agreement_id")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void a_dossier_tells_how_the_agreement_is_now() {
        var page = read(DOSSIER);
        assertThat(page.at("/name").asString()).isEqualTo("Inn på tunet-tjenester i Kongsberg");
        assertThat(page.at("/status").asString()).as("nobody told so").isEqualTo("EXPIRED");
        assertThat(page.at("/buyers/0/text/nb").asString()).isEqualTo("Kongsberg kommune");
        assertThat(page.at("/spending/calledOff/ore").asLong()).isEqualTo(120_000_000);
        assertThat(page.at("/participants/0/callOffs").asLong()).isEqualTo(1);
        assertThat(page.at("/version").asLong()).isEqualTo(6);
    }

    @Test
    void the_world_is_shown_as_it_was_on_a_day() {
        assertThat(read(DOSSIER + "?at=2022-06-01").at("/status").asString()).isEqualTo("IN_FORCE");
        assertThat(read(DOSSIER + "?at=2022-02-28").at("/status").asString()).isEqualTo("AWARDED");
        assertThat(get(DOSSIER + "?at=2021-08-31").body()).contains("/problems/nothing-by-then.html");
    }

    @ParameterizedTest
    @CsvSource({
        "?status=EXPIRED, 1",
        "?status=IN_FORCE, 0",
        "?status=IN_FORCE&at=2024-02-29, 1",
        "?serviceArea=PRIMARY_SCHOOL&buyer=942402465, 1",
        "?serviceArea=RESPITE, 0",
        "?buyer=970491589, 1",
        "?buyer=958501420, 0",
        "?buyer=958501420&at=2022-06-01, 0",
        "?provider=974764687, 0",
        "?provider=310000116, 1",
        "?hasRemarks=false&sort=-name&status=EXPIRED, 1"
    })
    void a_list_can_be_filtered_and_turned_back(String query, int found) {
        assertThat(read(LIST + query).at("/items").values()).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"?status=GOOD, status", "?serviceArea=FARMING, serviceArea", "?buyer=123456789, buyer"})
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
        head = commands.record("FrameworkAgreement", AgreementFacts.MODUM_AGREEMENT, 0, IN_2022, List.of(OTHER_PLAN));
        await().until(() -> positions.covers("agreement-dossier", head) && positions.covers("agreement-list", head));
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
        database.sql("update query_side.agreement_dossier set dossier = '{}'").update();
        database.sql("update query_side.agreement_period set status = 'WRONG'").update();
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
                        update query_side.agreement_dossier
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
        assertThat(get("/api/v1/pilots/" + AgreementFacts.KONGSBERG_AGREEMENT).statusCode())
                .isEqualTo(404);
        assertThat(get("/api/v1/pilots/" + AgreementFacts.KONGSBERG_AGREEMENT + "/history")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_contract_is_published() {
        assertThat(read("/api/v1/openapi.json").at("/paths").propertyNames())
                .contains(LIST, LIST + "/{id}", LIST + "/{id}/history");
    }
}
