package no.tunbok.query.entrydossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotFactCorrected;
import no.tunbok.events.pilot.Theme;
import no.tunbok.events.testkit.AgreementFacts;
import no.tunbok.events.value.Confidential;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.QuerySide;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.edge.QuestionRefused;
import no.tunbok.query.export.Format;
import no.tunbok.query.pilotdossier.PilotDossier;
import no.tunbok.query.pilotdossier.PilotListItem;
import no.tunbok.query.testkit.CommandSideStandIn;
import no.tunbok.query.testkit.Nordland;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody takes along: lists as files, an entry with all that is known of it, and what is new in it. */
@SpringBootTest(classes = QuerySide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ExportsOverHttpTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final String LIST = "/api/v1/pilots";
    private static final String NASTY = "=Gård; \"Ås & Ørsta\"\nog Bærum";

    private static CommandSideStandIn commands;
    private static long beforeCorrection;
    private static long head;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private ListRows<PilotEvent, PilotDossier, PilotListItem> rows;

    @Autowired
    private DossierFold<PilotEvent, PilotDossier> fold;

    @Autowired
    private Freshness freshness;

    @Autowired
    private PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.QUERY);
    }

    @BeforeAll
    static void tell() {
        commands = new CommandSideStandIn(POSTGRES);
        var pilot = Nordland.PILOT;
        commands.record(pilot, 0, "2022-05-01T10:00:00Z", pilot.applied(), pilot.granted(), pilot.started());
        var other = Nordland.another();
        commands.record(other, 0, "2022-05-01T10:00:00Z", other.applied(NASTY, Theme.DEMENTIA_CARE));
        beforeCorrection = commands.record(
                "FrameworkAgreement",
                AgreementFacts.KONGSBERG_AGREEMENT,
                0,
                "2022-05-01T10:00:00Z",
                List.of(AgreementFacts.PLANNED, AgreementFacts.AWARDED, AgreementFacts.CALL_OFF_MADE));
        head = commands.record(
                pilot,
                3,
                "2024-05-01T10:00:00Z",
                new PilotFactCorrected(
                        pilot.id(),
                        Nordland.on("2024-05-01"),
                        0,
                        pilot.applied("Riktig navn", Theme.PRIMARY_SCHOOL),
                        CorrectionReason.TYPO,
                        new Confidential("Skrivefeil."),
                        "officer-2"));
    }

    @AfterAll
    static void stop() {
        commands.close();
    }

    private HttpResponse<byte[]> get(String path, String language) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Tunbok-Position", Long.toString(head))
                .header("Accept-Language", language);
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(path, broken);
        }
    }

    private JsonNode read(String path) {
        var response = get(path, "nb");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    private String csv(String path) {
        var response = get(path, "nb");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private List<List<Row>> sheets(String path) throws IOException {
        var response = get(path, "nb");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(response.body()))) {
            var sheets = new ArrayList<List<Row>>();
            for (var sheet : book.getSheets().toList()) {
                sheets.add(sheet.read());
            }
            return sheets;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?status=STARTED",
                "?theme=DEMENTIA_CARE",
                "?status=CLOSED",
                "?at=2020-10-15",
                "?knownAt=2023-01-01T00:00:00Z",
                "?sort=-name",
                "?q=riktig"
            })
    void a_file_has_the_entries_of_the_list(String query) throws IOException {
        var items = read(LIST + query).at("/items").valueStream().toList();
        var rows = sheets(LIST + ".xlsx" + query).getFirst();

        assertThat(rows.getFirst().getCellText(0)).isEqualTo("Navn");
        assertThat(rows).hasSize(items.size() + 1);
        for (int n = 0; n < items.size(); n++) {
            var row = rows.get(n + 1);
            assertThat(row.getCellText(0)).isEqualTo(items.get(n).at("/name").asString());
            assertThat(row.getCellText(1))
                    .isEqualTo(items.get(n).at("/statusText/nb").asString());
            assertThat(row.getCellText(10)).isEqualTo(items.get(n).at("/id").asString());
        }
        var text = csv(LIST + ".csv" + query);
        assertThat(text.substring(text.indexOf("\r\n\r\n") + 4).split("\r\n")).hasSize(items.size() + 1);
        assertThat(items)
                .allSatisfy(item -> assertThat(text).contains(item.at("/id").asString() + "\r\n"));
    }

    @Test
    void a_file_of_the_past_says_what_was_known_then() {
        assertThat(csv(LIST + ".csv")).contains("Riktig navn").doesNotContain("Nordlandskommunene");
        assertThat(csv(LIST + ".csv?knownAt=position:" + beforeCorrection))
                .contains("Inn på tunet i Nordlandskommunene")
                .doesNotContain("Riktig navn");
    }

    @Test
    void no_name_breaks_a_file_or_is_reckoned_with() throws IOException {
        assertThat(csv(LIST + ".csv")).contains("\r\n\"'=Gård; \"\"Ås & Ørsta\"\"\nog Bærum\";Søknad sendt;");
        assertThat(sheets(LIST + ".xlsx?theme=DEMENTIA_CARE").getFirst().get(1).getCellText(0))
                .isEqualTo(NASTY);
    }

    @Test
    void what_was_asked_and_what_it_was_answered_from_is_written_into_it() throws IOException {
        var response = get(LIST + ".csv?at=2021-05-17&status=STARTED", "nb");
        var text = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\ufeffTunbok;Piloter\r\n")
                .contains("\r\nat;2021-05-17\r\n", "\r\nstatus;STARTED\r\n")
                .contains("\r\nPosisjon i registeret;" + head + "\r\n")
                .containsPattern(
                        "\r\nSvart \\(norsk tid\\);\\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d\r\n\r\nNavn;Status;");
        assertThat(sheets(LIST + ".xlsx").get(1))
                .anySatisfy(row -> assertThat(row.getCellText(1)).isEqualTo(Long.toString(head)));

        assertThat(response.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("Piloter.csv");
        assertThat(response.headers().firstValue("Tunbok-Position")).contains(Long.toString(head));
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void all_pages_are_read_as_of_one_state() throws IOException {
        var asked = new ArrayList<TransactionDefinition>();
        var watched =
                new DataSourceTransactionManager(
                        Objects.requireNonNull(((DataSourceTransactionManager) transactions).getDataSource())) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected void doBegin(Object transaction, TransactionDefinition definition) {
                        asked.add(definition);
                        super.doBegin(transaction, definition);
                    }
                };
        var file = new ListExportAnswers<>(rows, fold, freshness, watched, 2, 1)
                .export(Format.CSV, new LinkedMultiValueMap<>(), Long.toString(head), "nb");
        try (var body = Objects.requireNonNull(file.getBody()).getInputStream()) {
            assertThat(body.readAllBytes()).isEqualTo(csv(LIST + ".csv").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(asked).singleElement().satisfies(one -> {
            assertThat(one.getIsolationLevel()).isEqualTo(TransactionDefinition.ISOLATION_REPEATABLE_READ);
            assertThat(one.isReadOnly()).isTrue();
        });
    }

    @Test
    void more_rows_than_a_file_may_have_are_refused() {
        var few = new ListExportAnswers<>(rows, fold, freshness, transactions, 1, 1);
        assertThatThrownBy(() -> few.export(Format.XLSX, new LinkedMultiValueMap<>(), Long.toString(head), "nb"))
                .isInstanceOf(QuestionRefused.class)
                .hasMessage("too-many");
    }

    @Test
    void nynorsk_is_written_for_those_who_ask_for_it() {
        var response = get(LIST + ".csv", "nn, nb;q=0.5");
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .contains("Pilotar\r\n", "Svara (norsk tid)", "Namn;Status;Tema;Program;Eigarar;", "Demensomsorg");
    }

    @Test
    void every_list_has_both() throws IOException {
        assertThat(sheets("/api/v1/agreements.xlsx").getFirst().get(1).getCellText(4))
                .contains("942402465");
        assertThat(csv("/api/v1/agreements.csv")).contains(";1200000,00;");
        assertThat(csv("/api/v1/approvals.csv")).contains("Gyldig KSL");
        assertThat(sheets("/api/v1/approvals.xlsx").getFirst()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=1", "?after=x", "?status=GOOD", "?at=2021-02-30", "?knownAt=position:999999"})
    void a_question_that_cannot_be_understood_is_refused_as_a_problem(String query) {
        for (var format : List.of(".csv", ".xlsx")) {
            var response = get(LIST + format + query, "nb");
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
        }
    }

    @Test
    void an_entry_is_taken_along_with_all_that_is_known_of_it() throws Exception {
        var path = LIST + "/" + Nordland.ID;
        var files = unzipped(get(path + "/bundle", "nb").body());

        assertThat(files.keySet()).containsExactly("README.txt", "dossier.json", "events.jsonl", "history.json");
        var json = JsonMapper.shared();
        assertThat(json.readTree(files.get("history.json"))).isEqualTo(read(path + "/history"));
        assertThat(json.readTree(files.get("dossier.json"))).isEqualTo(read(path));
        assertThat(files.get("README.txt")).contains(Nordland.ID.toString(), "Posisjon:          " + head);
        var lines = Objects.requireNonNull(files.get("events.jsonl")).lines().toList();
        assertThat(lines).hasSize(4);
        for (int number = 0; number < lines.size(); number++) {
            var line = json.readTree(lines.get(number));
            assertThat(line.at("/event/number").asInt()).isEqualTo(number);
            assertThat(line.at("/event/metaData/actor").asString()).isEqualTo("officer-1");
            assertThat(line.at("/event/recordedAt").asString()).startsWith("202");
            var leaf = lines.get(number)
                    .substring(
                            lines.get(number).indexOf("\"event\":") + 8,
                            lines.get(number).length() - 1);
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            assertThat(HexFormat.of().formatHex(digest.digest(leaf.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(line.at("/leafHash").asString());
        }
        assertThat(json.readTree(lines.getLast()).at("/position").asLong()).isEqualTo(head);
        assertThat(json.readTree(lines.getLast()).at("/event/type").asString())
                .isEqualTo("no.tunbok.pilot.FactCorrected");
    }

    @Test
    void what_is_taken_along_is_the_same_for_the_same_position() throws IOException {
        var path = LIST + "/" + Nordland.ID + "/bundle";
        var response = get(path, "nb");
        assertThat(response.body())
                .isEqualTo(get(path + "?knownAt=position:" + head, "nb").body());
        assertThat(response.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("Tunbok-Position")).contains(Long.toString(head));

        var then = unzipped(
                get(path + "?knownAt=position:" + beforeCorrection, "nb").body());
        assertThat(then.get("events.jsonl")).doesNotContain("Riktig navn").hasLineCount(3);
        assertThat(then.get("dossier.json")).contains("Inn på tunet i Nordlandskommunene");
        assertThat(get("/api/v1/approvals/" + Nordland.ID + "/bundle", "nb").statusCode())
                .isEqualTo(404);
        assertThat(unzipped(get("/api/v1/agreements/" + AgreementFacts.KONGSBERG_AGREEMENT + "/bundle", "nb")
                        .body()))
                .containsKey("events.jsonl");
    }

    private static Map<String, String> unzipped(byte[] file) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void two_moments_of_an_entry_are_compared_field_by_field() {
        var path = LIST + "/" + Nordland.ID + "/difference";
        var since = read(path + "?sinceKnownAt=position:" + beforeCorrection).at("/items");
        assertThat(since.valueStream().map(change -> change.at("/pointer").asString()))
                .containsExactlyInAnyOrder("/name", "/version");
        var name = since.valueStream()
                .filter(change -> change.at("/pointer").asString().equals("/name"))
                .findFirst()
                .orElseThrow();
        assertThat(name.at("/kind").asString()).isEqualTo("CHANGED");
        assertThat(name.at("/before").asString()).isEqualTo("Inn på tunet i Nordlandskommunene");
        assertThat(name.at("/after").asString()).isEqualTo("Riktig navn");

        assertThat(read(path).at("/items").isEmpty()).isTrue();
        assertThat(read(path + "?sinceAt=2020-10-15&at=2020-12-01")
                        .at("/items")
                        .valueStream()
                        .map(change -> change.at("/pointer").asString()))
                .contains("/status", "/grant", "/owners/0");
    }

    @Test
    void before_there_was_anything_all_of_it_is_new() {
        var path = LIST + "/" + Nordland.ID + "/difference";
        var whole = read(path + "?sinceAt=1999-01-01").at("/items");
        assertThat(whole).hasSize(1);
        assertThat(whole.at("/0/pointer").asString()).isEmpty();
        assertThat(whole.at("/0/before").isNull()).isTrue();
        assertThat(whole.at("/0/after/name").asString()).isEqualTo("Riktig navn");
        assertThat(get(path + "?sinceAt=1999-01-01&at=1999-01-01", "nb").statusCode())
                .isEqualTo(404);
        assertThat(get(path + "?sinceKnownAt=position:99999", "nb").statusCode())
                .isEqualTo(400);
        assertThat(get(LIST + "/" + AgreementFacts.KONGSBERG_AGREEMENT + "/difference", "nb")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_contract_describes_them() {
        var file = read("/api/v1/openapi.json").at("/paths/~1api~1v1~1pilots.xlsx/get");
        assertThat(file.at("/parameters").valueStream().map(p -> p.at("/name").asString()))
                .contains("status", "theme", "q", "sort", "at", "knownAt", "Accept-Language")
                .doesNotContain("after", "limit");
        assertThat(file.at("/responses/200/content").propertyNames())
                .containsExactly("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }
}
