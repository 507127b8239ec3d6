package no.tunbok.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.tunbok.query.testkit.Nordland.PILOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.events.pilot.Theme;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.testkit.CommandSideStandIn;
import no.tunbok.query.testkit.Nordland;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query side as its own process, with its own rights, asked from outside while another process records. */
@SpringBootTest(classes = QuerySide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PilotsOverHttpTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final String DOSSIER = "/api/v1/pilots/" + Nordland.ID;
    private static final String IN_2022 = "2022-05-01T10:00:00Z";
    private static final String JANUARY = "2023-01-12T12:00:00Z";
    private static final String LATER = "2023-02-01T08:30:00Z";

    private static CommandSideStandIn commands;
    private static long known2022;
    private static long knownJanuary;
    private static long head;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.QUERY);
        properties.add("spring.datasource.hikari.maximum-pool-size", () -> "3"); // whoever keeps one is found out
        properties.add("spring.datasource.hikari.connection-timeout", () -> "5000");
    }

    /** In 2022 the news' own date is taken for that of the workshop, in January three pilots are believed to be over. */
    @BeforeAll
    static void tell() {
        commands = new CommandSideStandIn(POSTGRES);
        known2022 = commands.record(
                PILOT,
                0,
                IN_2022,
                PILOT.applied(),
                PILOT.granted(),
                PILOT.started(),
                PILOT.hadselJoined(),
                PILOT.workshopHeld("2022-04-22"),
                new PilotRuleBroken(Nordland.ID, Nordland.on("2022-04-22"), 4, "PI-9"));
        knownJanuary =
                commands.record(PILOT, 6, JANUARY, PILOT.concluded(), PILOT.report(ReportKind.FINAL, "2023-01-11"));
        head = commands.record(
                PILOT,
                8,
                LATER,
                PILOT.corrected(4, PILOT.workshopHeld("2022-04-05")),
                PILOT.annulled(6),
                PILOT.extended());
    }

    @AfterAll
    static void stop() {
        commands.close();
    }

    private HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(path, broken);
        }
    }

    private JsonNode read(String path) {
        var response = get(path, "Tunbok-Position", Long.toString(head));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("none");
    }

    @Test
    void a_dossier_tells_how_the_pilot_is_now() {
        var response = get(DOSSIER, "Tunbok-Position", Long.toString(head));
        var page = JsonMapper.shared().readTree(response.body());

        assertThat(page.at("/name").asString()).isEqualTo("Inn på tunet i Nordlandskommunene");
        assertThat(page.at("/status").asString()).isEqualTo("ACTIVE_EXTENDED");
        assertThat(page.at("/statusText/nn").asString()).isEqualTo("Forlengd");
        assertThat(page.at("/owners/0/name").asString()).isEqualTo("Fylkesmannen i Nordland");
        assertThat(page.at("/owners/0/nameOnDay").asString()).isEqualTo("Statsforvalteren i Nordland");
        assertThat(page.at("/workshops/0/when/from").asString()).isEqualTo("2022-04-05");
        assertThat(page.at("/remarks").isEmpty()).isTrue();
        assertThat(page.at("/version").asLong()).isEqualTo(11);
        assertThat(Long.parseLong(header(response, "Tunbok-Position"))).isGreaterThanOrEqualTo(head);
        assertThat(header(response, "ETag")).as("the version, and the day").matches("\"11-20\\d{6}\"");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void a_dossier_that_the_reader_has_is_not_sent_again() {
        var seen = Long.toString(head);
        var tag = header(get(DOSSIER, "Tunbok-Position", seen), "ETag");
        var response = get(DOSSIER, "If-None-Match", tag, "Tunbok-Position", seen);
        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
        assertThat(header(response, "Tunbok-Position")).isNotEqualTo("none");
        for (var older : List.of(tag.replace("\"11-", "\"10-"), "\"11-20231231\"", "\"11\"")) {
            assertThat(get(DOSSIER, "If-None-Match", older, "Tunbok-Position", seen)
                            .statusCode())
                    .as("a body can have another name today")
                    .isEqualTo(200);
        }
    }

    @Test
    void the_world_is_shown_as_it_was_on_a_day() {
        assertThat(read(DOSSIER + "?at=2020-10-31").at("/status").asString()).isEqualTo("APPLIED");
        assertThat(read(DOSSIER + "?at=2020-12-31").at("/owners/0/nameOnDay").asString())
                .isEqualTo("Fylkesmannen i Nordland");
        assertThat(read(DOSSIER + "?at=2022-04-10").at("/workshops/0/when/from").asString())
                .isEqualTo("2022-04-05");
        assertThat(read(DOSSIER + "?at=2022-04-04").at("/workshops").isEmpty()).isTrue();
        assertThat(read(DOSSIER + "?at=2021-03-15").at("/uncertain/0").asLong()).isEqualTo(2);
    }

    @Test
    void the_register_is_shown_as_it_was_believed() {
        for (var then : List.of(JANUARY, "position:" + knownJanuary)) {
            var page = read(DOSSIER + "?knownAt=" + then);
            assertThat(page.at("/status").asString()).isEqualTo("REPORTED");
            assertThat(page.at("/workshops/0/when/from").asString()).isEqualTo("2022-04-22");
            assertThat(page.at("/remarks/0/rule").asString()).isEqualTo("PI-9");
            assertThat(page.at("/version").asLong()).isEqualTo(8);
        }
        assertThat(read(DOSSIER + "?knownAt=position:" + known2022)
                        .at("/status")
                        .asString())
                .isEqualTo("STARTED");
    }

    @Test
    void both_clocks_can_be_turned_at_once() {
        var page = read(DOSSIER + "?at=2022-04-10&knownAt=position:" + known2022);
        assertThat(page.at("/workshops").isEmpty()).isTrue();
        assertThat(page.at("/version").asLong()).isEqualTo(6);
    }

    @Test
    void a_row_says_the_same_as_the_events() {
        assertThat(read(DOSSIER)).isEqualTo(read(DOSSIER + "?knownAt=position:" + head));
    }

    @Test
    void the_history_tells_line_by_line_what_was_told_and_how_it_stands() {
        var response = get(DOSSIER + "/history");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        var items = JsonMapper.shared().readTree(response.body()).at("/items");
        assertThat(items.values())
                .extracting(
                        line -> line.at("/number").asLong(),
                        line -> line.at("/standing").asString())
                .contains(tuple(4L, "CORRECTED"), tuple(6L, "ANNULLED"), tuple(7L, "STANDS"))
                .hasSize(11);

        var held = items.get(4);
        assertThat(held.at("/correctedBy").asLong()).isEqualTo(8);
        assertThat(held.at("/type").asString()).isEqualTo("no.tunbok.pilot.WorkshopHeld");
        assertThat(held.at("/version").asInt()).isEqualTo(1);
        assertThat(held.at("/occurredText/nb").asString()).isEqualTo("22.04.2022");
        assertThat(held.at("/recordedAt").asString()).isEqualTo(IN_2022);
        assertThat(held.at("/recordedText").asString()).isEqualTo("01.05.2022 12.00");
        assertThat(held.at("/recordedBy/actor").asString()).isEqualTo("officer-1");
        assertThat(held.at("/source/publishedOn").asString()).isEqualTo("2022-04-22");
        assertThat(held.at("/lateReason").asString()).isEqualTo("Meldt sent.");
        assertThat(held.at("/text/nn").asString()).startsWith("Workshop «Felles workshop» vart halden 22.04.2022");
        assertThat(held.at("/fact/title").asString()).isEqualTo("Felles workshop");
        assertThat(held.at("/correlationId").asString()).isEqualTo("correlation-1");
        assertThat(items.get(6).at("/annulledBy").asLong()).isEqualTo(9);
        assertThat(items.get(8).at("/corrects").asLong()).isEqualTo(4);
        assertThat(items.get(8).at("/fact/instead/type").asString()).isEqualTo("no.tunbok.pilot.WorkshopHeld.1");
    }

    @Test
    void the_history_can_be_cut_by_both_clocks() {
        assertThat(read(DOSSIER + "/history?at=2022-04-10").at("/items").values())
                .extracting(line -> line.at("/number").asLong())
                .as("the workshop by its corrected day, with its remark and its correction")
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 8L);
        var believed = read(DOSSIER + "/history?knownAt=position:" + known2022).at("/items");
        assertThat(believed.values()).hasSize(6);
        assertThat(believed.get(4).at("/standing").asString()).isEqualTo("STANDS");
        assertThat(believed.get(4).at("/remarks/0").asString()).isEqualTo("PI-9");
    }

    @Test
    void a_list_goes_by_name_page_by_page() {
        var theme = Theme.DEMENTIA_CARE;
        for (var name : List.of("Åsen", "Ørnes", "Ærøy", "Zeta", "Alfa")) {
            var pilot = Nordland.another();
            head = commands.record(pilot, 0, LATER, pilot.applied(name, theme));
        }
        var names = new ArrayList<String>();
        var path = "/api/v1/pilots?limit=2&theme=" + theme;
        for (int pages = 0; pages < 3; pages++) {
            var response = get(path, "Tunbok-Position", Long.toString(head));
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            var list = JsonMapper.shared().readTree(response.body());
            list.at("/items").forEach(item -> names.add(item.at("/name").asString()));
            var link = header(response, "Link");
            assertThat(link.endsWith("; rel=\"next\"")).as(link).isEqualTo(pages < 2);
            assertThat(list.at("/next").isNull()).isEqualTo(pages == 2);
            assertThat(list.at("/position").asString()).isEqualTo(header(response, "Tunbok-Position"));
            path = link.replaceAll("<(.*)>.*", "$1");
        }
        assertThat(names).containsExactly("Alfa", "Zeta", "Ærøy", "Ørnes", "Åsen");

        var past = read("/api/v1/pilots?limit=3&at=2020-10-01&theme=" + theme);
        assertThat(past.at("/items").values())
                .extracting(item -> item.at("/name").asString())
                .containsExactly("Alfa", "Zeta", "Ærøy");
        assertThat(read("/api/v1/pilots?limit=3&at=2020-10-01&theme=" + theme + "&after="
                                + past.at("/next").asString())
                        .at("/items")
                        .values())
                .extracting(item -> item.at("/name").asString())
                .containsExactly("Ørnes", "Åsen");
    }

    @Test
    void lists_of_the_present_and_of_the_past_go_by_one_alphabet() {
        var theme = Theme.UPPER_SECONDARY_SCHOOL;
        var told = List.of(
                "Pilot A",
                "PilotA",
                "pilot a",
                "Pilot-A",
                "Inn på tunet – skole",
                "Inn på tunet demens",
                "Inn på tunet-skole",
                "Ærøy",
                "Ørnes",
                "Åsen",
                "Aasen",
                "Aalen",
                "Abel",
                "Zeta",
                "«Sitat»",
                "100 gårder",
                "");
        for (var name : told) {
            var pilot = Nordland.another();
            head = commands.record(pilot, 0, LATER, pilot.applied(name, theme));
        }
        var present = names("/api/v1/pilots?limit=200&theme=" + theme);
        assertThat(present).containsAll(told).containsSubsequence("Abel", "Zeta", "Ærøy", "Ørnes", "Aalen", "Åsen");
        var past = "&at=2020-10-01";
        assertThat(names("/api/v1/pilots?limit=200&theme=" + theme + past)).isEqualTo(present);

        // page by page, now asked of the present and now of the past: a cursor holds in both
        var paged = new ArrayList<String>();
        var next = "";
        for (int page = 0; page < present.size(); page++) {
            var list = read("/api/v1/pilots?limit=3&theme=" + theme + (page % 2 == 0 ? "" : past) + next);
            list.at("/items").forEach(item -> paged.add(item.at("/name").asString()));
            if (list.at("/next").isNull()) {
                break;
            }
            next = "&after=" + list.at("/next").asString();
        }
        assertThat(paged).isEqualTo(present);
    }

    private List<String> names(String path) {
        return read(path).at("/items").values().stream()
                .map(item -> item.at("/name").asString())
                .toList();
    }

    @Test
    void a_list_can_be_looked_through_for_words() {
        for (var name : List.of("Gårdsdager på Østre Æsøya", "Bønder og skolebarn")) {
            var pilot = Nordland.another();
            head = commands.record(pilot, 0, LATER, pilot.applied(name, Theme.PRIMARY_SCHOOL));
        }
        for (var sought : List.of("gårdsdagene", "GÅRDSDAGER", "østre æsøya", "Æsøya")) {
            assertThat(found(sought)).as(sought).isEqualTo(new Found(List.of("Gårdsdager på Østre Æsøya"), false));
        }
        for (var nearly : List.of("gardsdager", "Ostre Asøya", "Gårdsdger")) {
            assertThat(found(nearly)).as(nearly).isEqualTo(new Found(List.of("Gårdsdager på Østre Æsøya"), true));
        }
        assertThat(found("fjellbygd")).isEqualTo(new Found(List.of(), false));
        assertThat(names("/api/v1/pilots?q=skolebarnet&at=2020-10-01")).containsExactly("Bønder og skolebarn");
        assertThat(names("/api/v1/pilots?q=skolebarnet&knownAt=position:0")).isEmpty();
        assertThat(names("/api/v1/pilots?q=workshop&status=ACTIVE_EXTENDED")).hasSize(1);
        assertThat(get("/api/v1/pilots?q=" + URLEncoder.encode("' or \"-( & |:*", UTF_8))
                        .statusCode())
                .isEqualTo(200);
    }

    /** The names of what was found, and whether none has the words themselves. */
    private record Found(List<String> names, boolean nearlySpelt) {}

    private Found found(String words) {
        var path = "/api/v1/pilots?q=" + URLEncoder.encode(words, UTF_8);
        return new Found(names(path), read(path).at("/nearlySpelt").asBoolean());
    }

    @Test
    void a_list_can_be_turned_round_page_by_page() {
        var theme = Theme.MENTAL_HEALTH_SUBSTANCE_USE_WORK;
        for (var name : List.of("Bodø", "Åsen", "Alta")) {
            var pilot = Nordland.another();
            head = commands.record(pilot, 0, LATER, pilot.applied(name, theme));
        }
        var list = "/api/v1/pilots?theme=" + theme + "&sort=";
        assertThat(names(list + "-name")).containsExactly("Åsen", "Bodø", "Alta");
        assertThat(names(list + "changed")).containsExactly("Bodø", "Åsen", "Alta");
        assertThat(names(list + "-changed&at=2020-10-01")).containsExactly("Alta", "Åsen", "Bodø");
        var next = read(list + "-changed&limit=1").at("/next").asString();
        assertThat(names(list + "-changed&after=" + next)).containsExactly("Åsen", "Bodø");
        assertThat(get(list + "name&after=" + next).statusCode())
                .as("a page after one of another order")
                .isEqualTo(400);
    }

    @Test
    void a_list_can_be_filtered_and_turned_back() {
        var now = read("/api/v1/pilots?status=ACTIVE_EXTENDED&theme=PRIMARY_SCHOOL");
        assertThat(now.at("/items").values()).singleElement().satisfies(item -> {
            assertThat(item.at("/id").asString()).isEqualTo(Nordland.ID.toString());
            assertThat(item.at("/municipalityCount").asInt()).isEqualTo(1);
            assertThat(item.at("/owners/0/nameOnDay").asString()).isEqualTo("Statsforvalteren i Nordland");
        });
        for (var found : List.of("organisation=958501420", "municipality=1866", "county=18", "hasRemarks=false")) {
            assertThat(names("/api/v1/pilots?status=ACTIVE_EXTENDED&theme=PRIMARY_SCHOOL&" + found))
                    .as(found)
                    .hasSize(1);
        }
        assertThat(names("/api/v1/pilots?county=50")).isEmpty();
        assertThat(read("/api/v1/pilots?status=GRANTED&theme=PRIMARY_SCHOOL")
                        .at("/items")
                        .isEmpty())
                .isTrue();
        assertThat(read("/api/v1/pilots?status=GRANTED&at=2020-12-01")
                        .at("/items")
                        .values())
                .hasSize(1);
        assertThat(read("/api/v1/pilots?knownAt=position:" + knownJanuary)
                        .at("/items")
                        .values())
                .extracting(item -> item.at("/status").asString())
                .containsExactly("REPORTED");
        assertThat(read("/api/v1/pilots?knownAt=2020-01-01T00:00:00Z")
                        .at("/items")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void telling_it_all_again_gives_the_same_rows() {
        read(DOSSIER);
        var before = rows();
        var processor = processing
                .eventProcessor("pilot-dossier", StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        database.sql("update event_store.token set token = null, token_type = null where processor = 'pilot-dossier'")
                .update();
        processor.start();
        read(DOSSIER);
        assertThat(rows()).as("told twice").isEqualTo(before);

        processor.shutDown();
        processor.resetTokens();
        assertThat(rows()).as("reset").isEmpty();
        processor.start();
        read(DOSSIER);
        await().untilAsserted(() -> assertThat(rows()).isEqualTo(before));
    }

    private List<String> rows() {
        return database.sql("select d::text from query_side.pilot_dossier d order by pilot_id")
                .query((row, _) -> row.getString(1))
                .list();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tunet\0 på Nes", "Tunet\ud800 på Nes", "\udc00Tunet på Nes"})
    void no_sign_in_a_text_that_is_kept_can_stop_the_answers(String name) {
        var pilot = Nordland.another();
        head = commands.record(pilot, 0, LATER, pilot.applied(name, Theme.UPPER_SECONDARY_SCHOOL));
        var page = "/api/v1/pilots/" + pilot.id();
        assertThat(read(page).at("/name").asString()).contains("Tunet").endsWith(" på Nes");
        assertThat(read(page + "?at=2020-10-01").at("/name").asString()).contains("Tunet");
        assertThat(read(page + "/history").at("/items/0/fact/name").asString()).contains("Tunet");
        for (var list : List.of("?limit=200", "?limit=200&at=2020-10-01")) {
            assertThat(read("/api/v1/pilots" + list).at("/items").values())
                    .extracting(item -> item.at("/id").asString())
                    .contains(pilot.id().toString());
        }
        read("/api/v1/pilots?after="
                + read("/api/v1/pilots?limit=1").at("/next").asString());
    }

    @Test
    void nor_can_a_very_long_name() {
        var pilot = Nordland.another();
        var signs = new StringBuilder();
        new Random(1).ints(6_000, 0x4e00, 0x9fff).forEach(signs::appendCodePoint);
        head = commands.record(pilot, 0, LATER, pilot.applied(signs.toString(), Theme.UPPER_SECONDARY_SCHOOL));
        assertThat(read("/api/v1/pilots/" + pilot.id()).at("/name").asString()).hasSize(6_000);
    }

    @Test
    void what_cannot_be_seen_yet_is_not_answered() {
        for (var path : List.of(DOSSIER, DOSSIER + "/history", "/api/v1/pilots")) {
            var asked = Instant.now();
            var response = get(path, "Tunbok-Position", "999999999999");
            assertThat(Duration.between(asked, Instant.now()))
                    .as("it is not waited for")
                    .isLessThan(Duration.ofSeconds(3));
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(header(response, "Retry-After")).isEqualTo("1");
            assertThat(response.body()).contains("/problems/not-yet-read.html");
        }
    }

    @Test
    void what_is_on_its_way_is_waited_for_a_little_and_nobody_waits_for_another_answer() {
        read(DOSSIER);
        var pilot = Nordland.another();
        whileItStandsStill("pilot-list", () -> {
            head = commands.record(pilot, 0, LATER, pilot.applied());
            assertThat(read("/api/v1/pilots/" + pilot.id()).at("/version").asLong())
                    .as("a dossier does not wait for the lists")
                    .isEqualTo(1);
            assertIsWaitedFor("/api/v1/pilots");
        });
        assertThat(read("/api/v1/pilots?limit=200").at("/items").values())
                .extracting(item -> item.at("/id").asString())
                .contains(pilot.id().toString());
        whileItStandsStill("pilot-dossier", () -> {
            head = commands.record(pilot, 1, LATER, pilot.corrected(0, pilot.applied()));
            assertThat(read("/api/v1/pilots?limit=200").at("/items").values())
                    .as("nor a list for the dossiers")
                    .filteredOn(
                            item -> item.at("/id").asString().equals(pilot.id().toString()))
                    .extracting(item -> item.at("/version").asLong())
                    .containsExactly(2L);
            assertIsWaitedFor("/api/v1/pilots/" + pilot.id());
        });
    }

    private void assertIsWaitedFor(String path) {
        var asked = Instant.now();
        assertThat(get(path, "Tunbok-Position", Long.toString(head)).statusCode())
                .isEqualTo(503);
        assertThat(Duration.between(asked, Instant.now())).isBetween(Duration.ofMillis(4_500), Duration.ofSeconds(15));
    }

    private void whileItStandsStill(String name, Runnable something) {
        var processor =
                processing.eventProcessor(name, StreamingEventProcessor.class).orElseThrow();
        processor.shutDown();
        try {
            something.run();
        } finally {
            processor.start();
        }
    }

    @Test
    void an_entry_of_which_nothing_counts_is_known_all_the_same() {
        var pilot = Nordland.another();
        head = commands.record(pilot, 0, LATER, pilot.applied(), pilot.annulled(0));
        var seen = Long.toString(head);
        assertThat(get("/api/v1/pilots/" + pilot.id(), "Tunbok-Position", seen).body())
                .contains("/problems/nothing-by-then.html");
        assertThat(get("/api/v1/pilots/" + pilot.id() + "/history", "Tunbok-Position", seen)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Ukjent sak, nb",
        "de, Ukjent sak, nb",
        "nb-NO, Ukjent sak, nb",
        "'nn,nb;q=0.8', Ukjend sak, nn",
        "en-GB, Unknown entry, en",
        "'?;q=9', Ukjent sak, nb"
    })
    void a_problem_is_told_in_the_language_that_was_asked_for(String language, String title, String given) {
        var response = get("/api/v1/pilots/" + UUID.randomUUID(), "Accept-Language", language);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(header(response, "Content-Language")).isEqualTo(given);
        assertThat(header(response, "Tunbok-Position")).isNotEqualTo("none");
        var problem = JsonMapper.shared().readTree(response.body());
        assertThat(problem.at("/title").asString()).isEqualTo(title);
        assertThat(problem.at("/type").asString()).isEqualTo("/problems/unknown-entry.html");
    }

    @ParameterizedTest
    @CsvSource({
        "'',?knownAt=2020-01-01T00:00:00Z,unknown-entry",
        "/history,?knownAt=2020-01-01T00:00:00Z,unknown-entry",
        "'',?at=2020-09-30,nothing-by-then",
        "/history,?at=2020-09-30,nothing-by-then"
    })
    void an_entry_that_was_not_known_is_told_from_one_to_which_nothing_had_happened(
            String page, String query, String slug) {
        var response = get(DOSSIER + page + query);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("/problems/" + slug + ".html");
    }

    @ParameterizedTest
    @CsvSource({
        "?knowAt=2022-01-01T00:00:00Z, knowAt, unknown",
        "?at=2022-13-01, at, malformed",
        "?at=2022-02-30, at, malformed",
        "?at=%2B12022-02-20, at, malformed",
        "?at=1814-05-17, at, malformed",
        "?at=, at, malformed",
        "?at=2022-01-01&at=2022-01-02, at, repeated",
        "?knownAt=yesterday, knownAt, malformed",
        "?knownAt=position:-1, knownAt, malformed",
        "?knownAt=position:99999999999999999999, knownAt, malformed",
        "?limit=0, limit, malformed",
        "?limit=201, limit, malformed",
        "?status=started, status, malformed",
        "?theme=OTHER, theme, malformed",
        "?after=x, after, malformed",
        "?sort=size, sort, malformed",
        "?organisation=123, organisation, malformed",
        "?county=1, county, malformed",
        "?hasRemarks=yes, hasRemarks, malformed",
        "?dueBefore=soon, dueBefore, malformed",
        "?q=, q, malformed"
    })
    void a_question_that_cannot_be_understood_is_refused(String query, String parameter, String code) {
        var response = get("/api/v1/pilots" + query, "Accept-Language", "nn");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        var problem = JsonMapper.shared().readTree(response.body());
        assertThat(problem.at("/type").asString()).isEqualTo("/problems/invalid-parameter.html");
        assertThat(problem.at("/errors").values()).singleElement().satisfies(error -> {
            assertThat(error.at("/parameter").asString()).isEqualTo(parameter);
            assertThat(error.at("/code").asString()).isEqualTo(code);
            assertThat(error.at("/detail").asString()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/%s", "/%s/history"})
    void nobody_is_told_what_the_register_will_know(String address) {
        var page = "/api/v1/pilots" + address.formatted(Nordland.ID);
        for (var future : List.of(Instant.now().plusSeconds(60).toString(), "position:999999999999")) {
            var response = get(page + "?knownAt=" + future);
            assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
            var error = JsonMapper.shared().readTree(response.body()).at("/errors/0");
            assertThat(error.at("/parameter").asString()).isEqualTo("knownAt");
            assertThat(error.at("/code").asString()).isEqualTo("future");
            assertThat(error.at("/detail").asString()).contains("passert");
        }
        assertThat(get(page + "?knownAt=" + Instant.now()).statusCode()).isEqualTo(200);
        assertThat(get(page + "?knownAt=position:" + head).statusCode()).isEqualTo(200);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var response = get("/api/v1/pilots/1-1-1-1-1?at=x&knownAt=y&z=1", "Tunbok-Position", "many");
        assertThat(JsonMapper.shared().readTree(response.body()).at("/errors").values())
                .extracting(error -> error.at("/parameter").asString())
                .containsExactlyInAnyOrder("z", "id", "at", "knownAt", "Tunbok-Position");
    }

    @ParameterizedTest
    @CsvSource({"unknown-entry", "nothing-by-then", "invalid-parameter", "not-yet-read", "unavailable"})
    void each_problem_has_a_page_in_three_languages(String slug) {
        var response = get("/problems/" + slug + ".html");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains(slug, "<section lang=\"nb\">", "<section lang=\"nn\">", "<section lang=\"en\">");
    }

    @Test
    void the_contract_is_published() {
        var contract = read("/api/v1/openapi.json");
        assertThat(contract.at("/paths").propertyNames())
                .contains("/api/v1/pilots", "/api/v1/pilots/{id}", "/api/v1/pilots/{id}/history");
        assertThat(get("/swagger-ui.html").statusCode()).isEqualTo(302);
    }
}
