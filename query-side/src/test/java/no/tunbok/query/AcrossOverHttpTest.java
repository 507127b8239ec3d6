package no.tunbok.query;

import static no.tunbok.query.testkit.Nordland.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import no.tunbok.events.agreement.AwardedParticipant;
import no.tunbok.events.agreement.FrameworkAwarded;
import no.tunbok.events.pilot.GrantAmountChanged;
import no.tunbok.events.pilot.MunicipalityJoined;
import no.tunbok.events.pilot.MunicipalityRole;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.pilot.StudyTripMade;
import no.tunbok.events.pilot.Theme;
import no.tunbok.events.testkit.AgreementFacts;
import no.tunbok.events.testkit.ApprovalFacts;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.eventstore.testkit.RealPostgres;
import no.tunbok.query.testkit.CommandSideStandIn;
import no.tunbok.query.testkit.Nordland;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is asked across entries of several kinds, while another process records. */
@SpringBootTest(classes = QuerySide.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AcrossOverHttpTest {

    private static final RealPostgres POSTGRES = RealPostgres.migrated(QuerySide.TABLES);
    private static final String PROGRAMME = "/api/v1/programmes/IPT-LOFTET-2";
    private static final String CLAIM = PROGRAMME + "/approved-providers";
    private static final String AGREEMENT = "/api/v1/agreements/" + AgreementFacts.KONGSBERG_AGREEMENT;
    private static final String CONFIRMATION = "/participants/%s/confirmation";
    private static final String IN_2022 = "2022-05-01T10:00:00Z";
    private static final OrganisationNumber SORTLAND = new OrganisationNumber("847737492");
    private static final Nordland OSLO_VIKEN = new Nordland(Nordland.OSLO_VIKEN);

    private static CommandSideStandIn commands;
    private static long head;
    private static long beforeTheApproval;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        POSTGRES.register(properties, RealPostgres.User.QUERY);
    }

    @BeforeAll
    static void tell() {
        commands = new CommandSideStandIn(POSTGRES);
        var nordland = Nordland.PILOT;
        commands.record(
                nordland,
                0,
                IN_2022,
                nordland.applied(),
                nordland.granted(),
                nordland.started(),
                nordland.hadselJoined(),
                new MunicipalityJoined(
                        Nordland.ID,
                        on("2021-03-22"),
                        SORTLAND,
                        new MunicipalityNumber("1870"),
                        null,
                        MunicipalityRole.PILOT),
                new StudyTripMade(
                        Nordland.ID,
                        on("2021-06-15"),
                        "Studietur",
                        List.of(SORTLAND),
                        List.of("Stall Fagerbakken"),
                        null),
                nordland.workshopHeld("2022-04-05"),
                new PilotRuleBroken(Nordland.ID, on("2022-04-05"), 6, "PI-9"),
                nordland.concluded());
        beforeTheApproval = commands.record(
                OSLO_VIKEN,
                0,
                IN_2022,
                OSLO_VIKEN.applied("Inn på tunet i demensomsorgen", Theme.DEMENTIA_CARE),
                OSLO_VIKEN.granted(),
                new GrantAmountChanged(
                        Nordland.OSLO_VIKEN,
                        on("2021-02-01"),
                        Nordland.kroner(5_000_000),
                        OSLO_VIKEN.granted().decision()),
                OSLO_VIKEN.workshopHeld("2022-04-05"));
        commands.record(
                "FrameworkAgreement",
                AgreementFacts.KONGSBERG_AGREEMENT,
                0,
                IN_2022,
                List.of(
                        AgreementFacts.PLANNED,
                        AgreementFacts.CONTRACT_NOTICE_PUBLISHED,
                        new FrameworkAwarded(
                                AgreementFacts.KONGSBERG_AGREEMENT,
                                on("2022-02-01"),
                                List.of(
                                        new AwardedParticipant(
                                                AgreementFacts.FIRST_FARM,
                                                ApprovalFacts.SOLBAKKEN,
                                                List.of(),
                                                List.of(),
                                                1,
                                                null,
                                                null,
                                                null),
                                        AgreementFacts.SECOND_PARTICIPANT),
                                null,
                                AgreementFacts.AWARDED.decision()),
                        AgreementFacts.SIGNED,
                        AgreementFacts.ENTERED_INTO_FORCE,
                        AgreementFacts.CALL_OFF_MADE));
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
                        ApprovalFacts.APPROVED));
    }

    @AfterAll
    static void stop() {
        commands.close();
    }

    @Test
    void a_programme_shows_its_pilots_and_its_grants_against_the_frame() {
        var page = read(PROGRAMME);
        assertThat(texts(page.get("pilots"), "name"))
                .containsExactly("Inn på tunet i demensomsorgen", "Inn på tunet i Nordlandskommunene");
        assertThat(page.at("/frame/ore").asLong()).isEqualTo(1_000_000_000);
        assertThat(page.at("/granted/ore").asLong()).isEqualTo(1_100_000_000);
        assertThat(page.at("/left").asLong()).isEqualTo(-100_000_000);
        assertThat(page.at("/isExceeded").asBoolean()).isTrue();
        assertThat(page.at("/reportsOwed/0/pilot").asString()).isEqualTo(Nordland.ID.toString());

        var earlier = read(PROGRAMME + "?at=2021-01-31");
        assertThat(earlier.at("/granted/ore").asLong()).isEqualTo(600_000_000);
        assertThat(earlier.at("/isExceeded").asBoolean()).isFalse();
        assertThat(earlier.at("/reportsOwed")).isEmpty();
        assertThat(read(PROGRAMME + "?knownAt=2022-01-01T00:00:00Z").at("/pilots"))
                .isEmpty();
    }

    @Test
    void the_programmes_are_listed() {
        assertThat(texts(read("/api/v1/programmes").get("items"), "code")).containsExactly("IPT-LOFTET-2");
        assertThat(get("/api/v1/programmes/IPT-LOFTET-9").statusCode()).isEqualTo(404);
    }

    @Test
    void whether_every_pilot_municipality_has_an_approved_provider_is_told_for_each_with_the_facts() {
        var page = read(CLAIM);
        assertThat(page.at("/holds").asBoolean()).isFalse();
        assertThat(texts(page.get("municipalities"), "name")).containsExactly("Hadsel", "Sortland");
        assertThat(page.at("/municipalities/0/holds").asBoolean()).isFalse();
        var sortland = page.at("/municipalities/1");
        assertThat(sortland.at("/holds").asBoolean()).isTrue();
        assertThat(sortland.at("/approved/0/id").asString()).isEqualTo(ApprovalFacts.SOLBAKKEN.toString());
        assertThat(sortland.at("/pilots/0/facts").valueStream().map(AcrossOverHttpTest::fact))
                .containsExactly("pilots/" + Nordland.ID + " 4 no.tunbok.pilot.MunicipalityJoined");
        assertThat(sortland.at("/approved/0/facts").valueStream().map(AcrossOverHttpTest::fact))
                .contains("approvals/" + ApprovalFacts.SOLBAKKEN + " 4 no.tunbok.approval.ProviderApproved");
    }

    @Test
    void it_is_told_of_any_day_and_as_it_was_known() {
        var onItsWay = read(CLAIM + "?at=2021-03-31").at("/municipalities/1");
        assertThat(onItsWay.at("/holds").asBoolean()).isFalse();
        assertThat(onItsWay.at("/onTheirWay/0/status").asString()).isEqualTo("READY_FOR_DECISION");
        assertThat(read(CLAIM + "?at=2021-06-01").at("/municipalities/1/holds").asBoolean())
                .isTrue();
        assertThat(read(CLAIM + "?at=2021-06-01&knownAt=position:" + beforeTheApproval)
                        .at("/municipalities/1/holds")
                        .asBoolean())
                .isFalse();
        var nobody = read(CLAIM + "?at=2021-01-01");
        assertThat(nobody.at("/municipalities")).isEmpty();
        assertThat(nobody.at("/holds").asBoolean()).isTrue();
    }

    @Test
    void a_municipality_shows_what_goes_on_there() {
        var page = read("/api/v1/municipalities/1870");
        assertThat(page.at("/name").asString()).isEqualTo("Sortland");
        assertThat(page.at("/pilots/0/id").asString()).isEqualTo(Nordland.ID.toString());
        assertThat(page.at("/approvals/0/status").asString()).isEqualTo("APPROVED");
        assertThat(page.at("/agreements")).isEmpty();
        assertThat(read("/api/v1/municipalities/1870?at=2021-03-21").at("/pilots"))
                .isEmpty();
    }

    @Test
    void a_place_is_found_by_any_number_that_it_had() {
        var page = read("/api/v1/municipalities/3303");
        assertThat(page.at("/everyNumber").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("0604", "3006", "3303");
        assertThat(get("/api/v1/municipalities/kongsberg").statusCode()).isEqualTo(404);
    }

    @Test
    void it_is_told_who_learned_from_whom() {
        var occasions = read("/api/v1/learning").get("items");
        assertThat(texts(occasions, "kind")).containsExactly("STUDY_TRIP", "WORKSHOP");
        assertThat(occasions.at("/0/hosts/0/name").asString()).isEqualTo("Stall Fagerbakken");
        assertThat(occasions.at("/0/visitors/0/id").asString()).isEqualTo("1870");
        assertThat(occasions.at("/1/hosts/0/name").asString()).isEqualTo("Kongsberg");
        assertThat(texts(occasions.at("/1/visitors"), "id"))
                .containsExactlyInAnyOrder(Nordland.ID.toString(), Nordland.OSLO_VIKEN.toString());
        assertThat(occasions.at("/1/facts")).as("one telling in each pilot").hasSize(2);
        assertThat(read("/api/v1/learning?at=2022-04-04").get("items")).hasSize(1);
    }

    @Test
    void the_use_of_an_agreement_is_told_by_provider_and_by_month() {
        var use = read(AGREEMENT + "/use?at=2023-12-31");
        var made = AgreementFacts.CALL_OFF_MADE;
        assertThat(use.at("/spending/calledOff/ore").asLong())
                .isEqualTo(made.value().ore());
        assertThat(texts(use.get("providers"), "organisationNumber"))
                .containsExactly(AgreementFacts.FIRST_FARM.value(), AgreementFacts.SECOND_FARM.value());
        assertThat(use.at("/providers/0/percent").asLong()
                        + use.at("/providers/1/percent").asLong())
                .isEqualTo(100);
        assertThat(texts(use.get("months"), "month"))
                .containsExactly(YearMonth.from(made.occurredOn().to()).toString());
        assertThat(use.at("/months/0/until").asLong()).isEqualTo(made.value().ore());
        assertThat(read(AGREEMENT + "/use?at=2022-03-01").at("/months")).isEmpty();
        assertThat(get("/api/v1/agreements/none/use").statusCode()).isEqualTo(404);
        assertThat(get(AGREEMENT + "/use?at=1990-01-01").statusCode()).isEqualTo(404);
    }

    @Test
    void a_provider_can_show_its_place_in_an_agreement_on_a_day() {
        var first = read(AGREEMENT + CONFIRMATION.formatted(AgreementFacts.FIRST_FARM) + "?at=2022-06-01");
        assertThat(first.at("/holds").asBoolean()).isTrue();
        assertThat(first.at("/statement/nb").asString())
                .isEqualTo("01.06.2022 er Solbakken gård, org.nr. 310000116, godkjent og har plass i rammeavtalen "
                        + "«" + AgreementFacts.PLANNED.title() + "», som gjelder.");
        assertThat(first.at("/to").asString()).isEqualTo("2024-02-29");

        var before = read(AGREEMENT + CONFIRMATION.formatted(AgreementFacts.FIRST_FARM) + "?at=2022-02-10");
        assertThat(before.at("/holds").asBoolean()).isFalse();
        assertThat(before.at("/statement/nn").asString()).contains("kan det ikkje stadfestast");
        var unapproved = read(AGREEMENT + CONFIRMATION.formatted(AgreementFacts.SECOND_FARM) + "?at=2022-06-01");
        assertThat(unapproved.at("/holds").asBoolean()).isFalse();
        assertThat(unapproved.at("/approvalStatus").isNull()).isTrue();
        assertThat(get(AGREEMENT + CONFIRMATION.formatted("974764687")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_confirmation_can_be_printed_in_either_language() {
        var sheet = AGREEMENT + CONFIRMATION.formatted(AgreementFacts.FIRST_FARM) + ".html?at=2022-06-01";
        var page = get(sheet);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValueAsLong("Tunbok-Position")).hasValue(head);
        assertThat(page.body())
                .contains("<html lang=\"nb\">", "Bekreftelse på avtale", "Solbakken gård", "29.02.2024", "position:")
                .doesNotContain("<style", "style=", "th:");
        assertThat(get(sheet, "nn").body()).contains("<html lang=\"nn\">", "Stadfesting av avtale");
        assertThat(get("/print/sheet.css").statusCode()).isEqualTo(200);
        assertThat(get(sheet.replace("at=", "when=")).statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_due_is_told_of_every_kind_the_earliest_first() {
        var due = read("/api/v1/deadlines?at=2022-03-10").get("items");
        assertThat(texts(due, "collection")).contains("pilots", "approvals", "agreements");
        var first = due.valueStream()
                .map(entry -> entry.at("/deadlines/0/dueOn").asString())
                .toList();
        assertThat(first).isSorted();
        assertThat(due.valueStream()
                        .flatMap(entry -> entry.get("deadlines").valueStream())
                        .map(deadline -> deadline.get("kind").asString() + " "
                                + deadline.get("dueOn").asString() + " "
                                + deadline.get("overdue").asBoolean() + " "
                                + deadline.get("expectedOf").asString()))
                .contains(
                        "SELF_AUDIT 2022-02-21 true PROVIDER",
                        "EXPIRY 2024-02-29 false BUYERS",
                        "PLANNED_END 2022-11-01 false PILOT_OWNERS");
        assertThat(read("/api/v1/deadlines?at=2022-03-10&until=2022-03-09")
                        .get("items")
                        .valueStream()
                        .flatMap(entry -> entry.get("deadlines").valueStream())
                        .map(deadline -> deadline.get("overdue").asBoolean()))
                .containsOnly(true);
        assertThat(texts(
                        read("/api/v1/deadlines?at=2022-03-10&municipality=1870")
                                .get("items"),
                        "collection"))
                .containsExactlyInAnyOrder("approvals", "pilots");
        assertThat(texts(
                        read("/api/v1/deadlines?at=2022-03-10&municipality=3303")
                                .get("items"),
                        "collection"))
                .containsExactly("agreements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/deadlines?at=2022-03-10", "/api/v1/remarks?at=2022-06-01"})
    void page_by_page_there_is_the_same(String question) {
        var whole = read(question);
        assertThat(whole.get("next").isNull()).isTrue();
        var paged = new ArrayList<String>();
        String next = "";
        do {
            var page = read(question + "&limit=1" + next);
            assertThat(page.get("items").size()).isLessThanOrEqualTo(1);
            paged.addAll(texts(page.get("items"), "id"));
            next = page.get("next").isNull() ? "" : "&after=" + page.get("next").asString();
        } while (!next.isEmpty());
        assertThat(paged).isEqualTo(texts(whole.get("items"), "id")).isNotEmpty();
    }

    @Test
    void which_facts_break_which_rules_is_told_of_every_kind() {
        var remarked = read("/api/v1/remarks").get("items");
        assertThat(texts(remarked, "id")).containsExactly(Nordland.ID.toString());
        assertThat(remarked.at("/0/remarks/0/rule").asString()).isEqualTo("PI-9");
        assertThat(fact(remarked.at("/0/remarks/0/fact")))
                .isEqualTo("pilots/" + Nordland.ID + " 6 no.tunbok.pilot.WorkshopHeld");
        assertThat(read("/api/v1/remarks?at=2022-04-04").get("items")).isEmpty();
        assertThat(read("/api/v1/remarks?county=18").get("items")).hasSize(1);
        assertThat(read("/api/v1/remarks?county=33").get("items")).isEmpty();
        assertThat(get("/api/v1/remarks?county=3").statusCode()).isEqualTo(400);
        assertThat(get("/api/v1/remarks?after=none").statusCode()).isEqualTo(400);
    }

    @Test
    void an_answer_says_its_position_and_refuses_what_it_does_not_know() {
        var answer = get(PROGRAMME);
        assertThat(answer.headers().firstValueAsLong("Tunbok-Position")).hasValue(head);
        assertThat(read(PROGRAMME).get("position").asLong()).isEqualTo(head);
        var refused = get(PROGRAMME + "?when=2021-01-01");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"when\"");
    }

    private static String fact(JsonNode fact) {
        return fact.get("collection").asString() + "/" + fact.get("entry").asString() + " "
                + fact.get("number").asLong() + " " + fact.get("type").asString();
    }

    private static List<String> texts(JsonNode items, String field) {
        return items.valueStream().map(item -> item.get(field).asString()).toList();
    }

    private HttpResponse<String> get(String path) {
        return get(path, "nb");
    }

    private HttpResponse<String> get(String path, String language) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", language)
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
}
