package no.tunbok.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tunbok.command.CommandSide;
import no.tunbok.events.agreement.CallOffMade;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.pilot.IndicatorMeasured;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotFactCorrected;
import no.tunbok.eventstore.EventType;
import no.tunbok.eventstore.StoredEvent;
import no.tunbok.eventstore.testkit.RealPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Two who ask at the same moment, each of a node of its own: one of them is heard, and the other is told why not. What must be
 * recorded in the end, a plain list says.
 */
class RacesOverHttpTest extends CommandsOverHttp {

    private static final int RACES = Integer.getInteger("races", 1_000);

    /** Of those that take many commands to set up. */
    private static final int FEWER_RACES = RACES / 10;

    private static final long CEILING = 4_000_000_00;

    /** How many facts and remarks an agreement has before anything is called off. */
    private static final int SET_UP = 5;

    private static final String DECISION = """
            "decision": {"decidedBy": {"kind": "MUNICIPALITY", "name": "Kongsberg kommune",
                                       "organisationNumber": "942402465"},
                         "grounds": "Best forhold mellom pris og kvalitet"}""";

    private static final String AWARD = """
            {"occurredOn": {"from": "2020-11-03"}, "amount": {"ore": 100000, "valueAddedTax": "NOT_APPLICABLE"},
             "owners": [{"kind": "COUNTY_GOVERNOR", "name": "Fylkesmannen i Nordland",
                         "organisationNumber": "974764687"}],
             "period": {"from": "2020-11-01", "to": "2022-11-01"}, "conditions": [],
             "decision": {"decidedBy": {"kind": "STATE_AGENCY", "name": "Landbruksdirektoratet"},
                          "grounds": "Den beste søknaden"}, %s}
            """.formatted(SOURCE);

    private static final String DISCONTINUATION = """
            {"occurredOn": {"from": "2021-03-01"},
             "decision": {"decidedBy": {"kind": "STATE_AGENCY", "name": "Landbruksdirektoratet"},
                          "grounds": "Neste løp"}, %s}
            """.formatted(SOURCE);

    private static final String PLAN = """
            {"occurredOn": {"from": "2021-09-01"}, "buyers": ["942402465"], "title": "Inn på tunet i Kongsberg",
             "serviceAreas": ["PRIMARY_SCHOOL"], "procurementRegime": "PART_IV_HEALTH_SOCIAL",
             "volume": {"estimatedValue": {"ore": 100, "valueAddedTax": "EXCLUDED"},
                        "maximumValue": {"ore": %d, "valueAddedTax": "EXCLUDED"}}, %s}
            """.formatted(CEILING, SOURCE);

    private static final String DIALOGUE =
            "{\"occurredOn\": {\"from\": \"2021-10-05\"}, \"interestedCount\": 7, " + SOURCE + "}";

    private static final String SELF_AUDIT = """
            {"occurredOn": {"from": "2021-02-15"}, "standards": [{"code": "KSL-11", "version": "10"}], %s}
            """.formatted(SOURCE);

    private static final AtomicLong PRODUCERS = new AtomicLong(9_998_000_000L);

    private static final Random RANDOM = new Random(7);

    private static ConfigurableApplicationContext otherNode;

    @BeforeAll
    static void startAnotherNode() {
        var database = DATABASE.springProperties(RealPostgres.User.COMMAND).entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue());
        otherNode = new SpringApplicationBuilder(CommandSide.class)
                .registerShutdownHook(false)
                .run(Stream.concat(database, Stream.of("--server.port=0")).toArray(String[]::new));
    }

    @AfterAll
    static void stopIt() {
        otherNode.close();
    }

    @Test
    void of_two_who_apply_for_one_holding_one_is_taken() throws Exception {
        var taken = new ArrayList<String>();
        var told = new ArrayList<String>();
        for (int race = 0; race < RACES; race++) {
            var application = application(PRODUCERS.incrementAndGet());
            var approvals =
                    List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());
            var answers =
                    race(node -> asked(node, "approvals", approvals.get(node), "register-application", application));

            assertRefused(
                    answers.refused(),
                    "PA-15",
                    "/producerNumber",
                    "An enterprise has one approval at a time on one producer number.");
            taken.add(approvals.get(answers.winner()));
            told.add(approvals.get(1 - answers.winner()));
        }
        assertThat(taken)
                .allSatisfy(approval -> assertThat(types(approval)).containsExactly("ApprovalApplicationRegistered"));
        assertThat(told).allSatisfy(approval -> assertThat(types(approval)).isEmpty());
    }

    @Test
    void of_two_call_offs_that_together_break_the_ceiling_one_is_made() throws Exception {
        var agreement = inForce();
        var made = new ArrayList<Long>();
        for (int race = 0; race < RACES; race++) {
            long left = CEILING - sum(made);
            if (left < 1_000) { // so that it is never reached
                assertThat(calledOff(agreement)).isEqualTo(made);
                agreement = inForce();
                made.clear();
                left = CEILING;
            }
            var values = List.of(moreThanHalfOf(left), moreThanHalfOf(left));
            var asked = agreement;
            var version = "\"" + (made.size() + SET_UP) + "\"";
            var answers =
                    race(node -> asked(node, "agreements", asked, "call-off", callOff(values.get(node)), version));

            assertProblem(answers.refused(), 412, "version-stale");
            assertThat(body(answers.refused()).get("detail").asString())
                    .isEqualTo("You rely on version %d, but the entry has version %d. Read it again, then send again."
                            .formatted(made.size() + SET_UP, made.size() + SET_UP + 1));
            made.add(values.get(answers.winner()));
            var now = body(answers.accepted()).get("version").asInt();
            assertThat(now).isEqualTo(made.size() + SET_UP);
            assertRefused(
                    asked(
                            0,
                            "agreements",
                            agreement,
                            "call-off",
                            callOff(values.get(1 - answers.winner())),
                            "\"" + now + "\""),
                    "FA-2",
                    "/value/ore",
                    "What is called off altogether is no more than what may be, as the agreement was modified.");
        }
        assertThat(calledOff(agreement)).isEqualTo(made);
    }

    @Test
    void of_two_call_offs_that_were_made_both_are_recorded_and_one_is_remarked_upon() throws Exception {
        for (int race = 0; race < FEWER_RACES; race++) {
            var agreement = inForce();
            var values = List.of(moreThanHalfOf(CEILING), moreThanHalfOf(CEILING));
            var answers = atOnce(IntStream.range(0, 2)
                    .mapToObj(node -> callable(
                            () -> asked(node, "agreements", agreement, "register-call-off", callOff(values.get(node)))))
                    .toList());

            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
            assertThat(answers)
                    .extracting(
                            answer -> body(answer).get("remarks").valueStream().toList())
                    .extracting(remarks -> remarks.stream()
                            .map(remark -> remark.get("rule").asString())
                            .toList())
                    .containsExactlyInAnyOrder(List.of(), List.of("FA-2"));
            assertThat(calledOff(agreement)).containsExactlyInAnyOrderElementsOf(values);
        }
    }

    @Test
    void of_two_corrections_of_one_fact_one_counts() throws Exception {
        var reads = new ArrayList<String>();
        var corrected = "";
        for (int race = 0; race < RACES; race++) {
            if (race % 50 == 0) {
                if (race > 0) assertThat(corrections(corrected)).isEqualTo(reads);
                corrected = measured();
                reads.clear();
            }
            var values = List.of("1" + race, "2" + race);
            var asked = corrected;
            var version = "\"" + (reads.size() + 2) + "\"";
            var answers =
                    race(node -> asked(node, "pilots", asked, "correct-fact", correction(values.get(node)), version));

            assertProblem(answers.refused(), 412, "version-stale");
            assertThat(body(answers.refused()).get("detail").asString())
                    .isEqualTo("You rely on version %d, but the entry has version %d. Read it again, then send again."
                            .formatted(reads.size() + 2, reads.size() + 3));
            reads.add(values.get(answers.winner()));
        }
        assertThat(corrections(corrected)).isEqualTo(reads);
        assertThat(reading(corrected)).isEqualTo(reads.getLast());
    }

    @Test
    void of_two_who_are_granted_one_theme_one_is_given_it() throws Exception {
        for (int race = 0; race < FEWER_RACES; race++) {
            var pilots = List.of(UUID.randomUUID().toString(), UUID.randomUUID().toString());
            for (var each : pilots) {
                assertAccepted(asked(0, "pilots", each, "register-application", APPLICATION));
            }
            var answers = race(node -> asked(node, "pilots", pilots.get(node), "award-grant", AWARD, "\"1\""));

            assertRefused(
                    answers.refused(),
                    "PI-3",
                    "",
                    "The theme is one of the programme's, and only one pilot has a grant for it.");
            var winner = pilots.get(answers.winner());
            assertThat(types(winner)).containsExactly("PilotApplicationRegistered", "PilotGrantAwarded");
            assertThat(types(pilots.get(1 - answers.winner()))).containsExactly("PilotApplicationRegistered");
            // the next race is for the same theme
            assertAccepted(asked(1, "pilots", winner, "register-discontinuation", DISCONTINUATION));
        }
    }

    /** On both nodes, as when the first answer got lost on its way and the command is sent again. */
    @ParameterizedTest
    @ValueSource(strings = {"pilots", "approvals", "agreements"})
    void of_one_command_sent_twice_one_is_carried_out(String collection) throws Exception {
        for (int race = 0; race < FEWER_RACES; race++) {
            var entry = UUID.randomUUID().toString();
            for (var told : List.of(opening(collection), next(collection))) {
                var key = UUID.randomUUID().toString();
                var answers = atOnce(List.of(
                        callable(() -> send(request(0, collection, entry, told.command(), told.body(), key))),
                        callable(() -> send(request(1, collection, entry, told.command(), told.body(), key)))));
                var again = send(request(0, collection, entry, told.command(), told.body(), key));

                assertThat(answers)
                        .allSatisfy(answer ->
                                assertThat(assertAccepted(answer).body()).isEqualTo(again.body()));
            }
            assertThat(types(entry)).hasSize(2);
        }
    }

    /** A command and its body. */
    private record Sent(String command, String body) {}

    private static Sent opening(String collection) {
        return switch (collection) {
            case "approvals" -> new Sent("register-application", application(PRODUCERS.incrementAndGet()));
            case "agreements" -> new Sent("plan-agreement", PLAN);
            default -> new Sent("register-application", APPLICATION);
        };
    }

    private static Sent next(String collection) {
        return switch (collection) {
            case "approvals" -> new Sent("register-self-audit", SELF_AUDIT);
            case "agreements" -> new Sent("register-market-dialogue", DIALOGUE);
            default -> new Sent("register-partner", PARTNER);
        };
    }

    private interface Ask {
        HttpResponse<String> of(int node) throws Exception;
    }

    /** The answers of the two nodes, of which one has accepted. */
    private record Answers(int winner, HttpResponse<String> accepted, HttpResponse<String> refused) {}

    private static Callable<HttpResponse<String>> callable(Callable<HttpResponse<String>> call) {
        return call;
    }

    private Answers race(Ask ask) throws Exception {
        var answers = atOnce(List.of(callable(() -> ask.of(0)), callable(() -> ask.of(1))));
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 200)
                .as(() -> answers.stream().map(HttpResponse::body).toList().toString())
                .hasSize(1);
        int winner = answers.getFirst().statusCode() == 200 ? 0 : 1;
        return new Answers(winner, answers.get(winner), answers.get(1 - winner));
    }

    private void assertRefused(HttpResponse<String> answer, String rule, String pointer, String text) {
        assertProblem(answer, 422, "rule-broken");
        assertThat(body(answer).get("rules").valueStream().map(number -> number.asString()))
                .containsExactly(rule);
        var error = body(answer).get("errors").get(0);
        assertThat(error.get("pointer").asString()).isEqualTo(pointer);
        assertThat(error.get("detail").asString()).isEqualTo(text);
    }

    private static HttpResponse<String> assertAccepted(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private HttpResponse<String> asked(int node, String collection, String id, String command, String body)
            throws Exception {
        return asked(node, collection, id, command, body, null);
    }

    private HttpResponse<String> asked(
            int node, String collection, String id, String command, String body, @Nullable String version)
            throws Exception {
        var request = request(
                        node, collection, id, command, body, UUID.randomUUID().toString())
                .setHeader("Tunbok-Actor", "officer-" + node);
        return send(version == null ? request : request.header("If-Match", version));
    }

    private HttpRequest.Builder request(
            int node, String collection, String id, String command, String body, String key) {
        var address = node == 0
                ? base()
                : "http://127.0.0.1:" + otherNode.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create(address + "/api/v1/" + collection + "/" + id + "/" + command))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("Accept-Language", "en")
                .header("Tunbok-Actor", "officer-7")
                .header("Tunbok-Role", "CASE_OFFICER")
                .header("Tunbok-Body", "974764687")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private List<String> types(String entry) {
        return recorded(entry).stream()
                .map(StoredEvent::type)
                .map(EventType::name)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
    }

    private static String application(long producerNumber) {
        return """
                {"occurredOn": {"from": "2021-01-11"}, "organisationNumber": "310000116",
                 "enterpriseName": "Eksempelgården AS", "producerNumber": "%d", "cadastralUnits": ["17/3"],
                 "address": {"street": "Eksempelveien 1", "postalCode": "8400", "place": "Sortland"},
                 "municipalityNumber": "1870", "email": "post@eksempel.example", "mobile": "+47 900 00 000",
                 "serviceAreas": ["PRIMARY_SCHOOL"], "iptSchoolCompletedOn": "2020-12-15", %s}
                """.formatted(producerNumber, SOURCE);
    }

    private String inForce() throws Exception {
        var agreement = UUID.randomUUID().toString();
        asked(0, "agreements", agreement, "plan-agreement", PLAN);
        asked(0, "agreements", agreement, "register-award", """
                {"occurredOn": {"from": "2022-02-01"}, "participants": [{"organisationNumber": "310055662"}], %s, %s}
                """.formatted(DECISION, SOURCE));
        var inForce = asked(0, "agreements", agreement, "register-entry-into-force", """
                {"occurredOn": {"from": "2022-03-01"}, "lastDay": "2026-02-28", %s}
                """.formatted(SOURCE));
        assertThat(body(assertAccepted(inForce)).get("version").asInt())
                .as(types(agreement).toString())
                .isEqualTo(SET_UP);
        return agreement;
    }

    private static String callOff(long value) {
        return """
                {"occurredOn": {"from": "2022-04-05"}, "callOffId": "%s", "buyer": "942402465",
                 "participant": "310055662", "serviceArea": "PRIMARY_SCHOOL",
                 "quantity": {"amount": 1, "unit": "PLACES"}, "value": {"ore": %d, "valueAddedTax": "EXCLUDED"},
                 "period": {"from": "2022-05-01", "to": "2022-06-30"}, "method": "RANKING", %s}
                """.formatted(UUID.randomUUID(), value, SOURCE);
    }

    private static long moreThanHalfOf(long left) {
        return left / 2 + 1 + RANDOM.nextLong(left / 4);
    }

    private static long sum(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }

    private List<Long> calledOff(String agreement) {
        return recorded(agreement).stream()
                .map(StoredEvent::payload)
                .filter(CallOffMade.class::isInstance)
                .map(fact -> ((CallOffMade) fact).value().ore())
                .toList();
    }

    private String measured() throws Exception {
        var measured = UUID.randomUUID().toString();
        assertAccepted(asked(0, "pilots", measured, "register-application", APPLICATION));
        assertAccepted(asked(0, "pilots", measured, "register-indicator", """
                {"occurredOn": {"from": "2022-11-08"}, "code": "APPROVED_PROVIDERS", "value": 27, "unit": "farms", %s}
                """.formatted(SOURCE)));
        return measured;
    }

    private static String correction(String value) {
        return """
                {"occurredOn": {"from": "2023-01-12"}, "target": 1, "reason": "WRONG_AMOUNT",
                 "explanation": "counted again", "orderedBy": "supervisor-2",
                 "instead": {"type": "no.tunbok.pilot.IndicatorMeasured.1", "occurredOn": {"from": "2022-11-08"},
                             "code": "APPROVED_PROVIDERS", "value": %s, "unit": "farms"}, %s}
                """.formatted(value, SOURCE);
    }

    private List<String> corrections(String corrected) {
        return recorded(corrected).stream()
                .skip(2)
                .map(event -> value(((PilotFactCorrected) event.payload()).instead()))
                .toList();
    }

    private String reading(String corrected) {
        var history = new History<>(recorded(corrected).stream()
                .map(event -> new Recorded<>(event.number(), event.recordedAt(), (PilotEvent) event.payload()))
                .toList());
        return value(history.standing().getLast().fact());
    }

    private static String value(PilotEvent indicator) {
        return ((IndicatorMeasured) indicator).value().toPlainString();
    }
}
