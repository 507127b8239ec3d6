package no.tunbok.command.edge;

import static no.tunbok.command.judgement.KeptRule.X_13;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tunbok.command.testkit.Keeps;
import no.tunbok.events.pilot.PilotFactCorrected;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.value.Occurred;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command side as its users meet it: over HTTP, on the real database, with the rights of its own role. */
class CommandsOverHttpTest extends CommandsOverHttp {

    @Nested
    class a_command {

        @Test
        void is_recorded_with_who_told_it_and_from_which_source() throws Exception {
            var response = send(command(pilot, "register-application", APPLICATION));

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("ETag")).contains("\"1\"");
            assertThat(body(response).at("/recorded/0/type").asString())
                    .isEqualTo("no.tunbok.pilot.PilotApplicationRegistered");
            var event = recorded(pilot).getFirst();
            assertThat(response.headers().firstValue("Tunbok-Position")).contains(String.valueOf(event.position()));
            assertThat(event.metaData())
                    .containsEntry("actor", "officer-7")
                    .containsEntry("role", "CASE_OFFICER")
                    .containsEntry("onBehalfOf", "974764687")
                    .containsEntry("source.kind", "REPORT")
                    .containsEntry("lateReason.text", "Registered when the register was opened");
        }

        @Test
        void that_breaks_a_rule_for_decisions_is_registered_with_a_remark() throws Exception {
            var late = APPLICATION.replace("2020-09-30", "2020-10-02");

            var response = send(command(pilot, "register-application", late));

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(body(response).at("/remarks/0/rule").asString()).isEqualTo("PI-1");
            assertThat(body(response).at("/remarks/0/about").asLong()).isZero();
            assertThat(recorded(pilot)).hasSize(2);
        }

        @Test
        void that_is_refused_names_the_rule_and_the_field_in_the_language_asked_for() throws Exception {
            open();
            var tomorrow = """
                    {"occurredOn": {"from": "2999-01-01"}, %s}""".formatted(SOURCE);

            var inEnglish = send(command(pilot, "conclude-pilot", tomorrow).header("Accept-Language", "en"));
            var inNynorsk = send(command(pilot, "conclude-pilot", tomorrow).header("Accept-Language", "nn"));
            var unasked = send(command(pilot, "conclude-pilot", tomorrow));

            assertProblem(inEnglish, 422, "rule-broken");
            assertThat(body(inEnglish).at("/errors/0/code").asString()).isEqualTo("X-1");
            assertThat(body(inEnglish).at("/errors/0/pointer").asString()).isEqualTo("/occurredOn/from");
            assertThat(body(inEnglish).at("/errors/0/detail").asString()).startsWith("What is told has happened");
            assertThat(body(inNynorsk).at("/errors/0/detail").asString()).startsWith("Det som blir meldt");
            assertThat(body(unasked).at("/errors/0/detail").asString()).startsWith("Det som meldes");
            assertThat(recorded(pilot)).hasSize(1);
        }

        @Test
        void to_a_pilot_that_nobody_opened_is_unknown() throws Exception {
            assertProblem(send(command(pilot, "conclude-pilot", CONCLUSION)), 404, "unknown-entry");
            assertProblem(send(command("kragerø", "conclude-pilot", CONCLUSION)), 404, "unknown-entry");
            assertProblem(send(command(pilot, "conclude", CONCLUSION)), 404, "unknown-command");
        }

        @Test
        void lands_in_every_pilot_of_a_joint_workshop_or_in_none() throws Exception {
            var other = UUID.randomUUID().toString();
            open();
            var workshop = WORKSHOP.formatted(UUID.randomUUID(), pilot, other, SOURCE);

            assertProblem(send(command(pilot, "register-workshop", workshop)), 404, "unknown-entry");
            assertThat(recorded(pilot)).hasSize(1);

            send(command(other, "register-application", APPLICATION));
            var response = send(command(pilot, "register-workshop", workshop));

            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(body(response).at("/alsoRecordedIn/0/id").asString()).isEqualTo(other);
            assertThat(Stream.of(pilot, other)
                            .map(id -> recorded(id).get(1).type().name()))
                    .containsOnly("no.tunbok.pilot.WorkshopHeld");
            var newest = Stream.of(pilot, other)
                    .mapToLong(id -> recorded(id).getLast().position())
                    .max()
                    .orElseThrow();
            assertThat(response.headers().firstValue("Tunbok-Position")).contains(String.valueOf(newest));
        }
    }

    @Nested
    class bad_input {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"organisationNumber\": \"974764687\" | \"organisationNumber\": \"310000117\" | X-5 | /applicants/0/organisationNumber",
                    "\"name\": \"Nordland\" | \"name\": \"\" | pattern | /name",
                    "\"name\": \"Nordland\" | \"nam\": \"Nordland\" | additionalProperties | /nam",
                    "\"theme\": \"PRIMARY_SCHOOL\" | \"theme\": \"FOOTBALL\" | enum | /theme",
                    "\"theme\": \"PRIMARY_SCHOOL\" | \"theme\": 7 | type | /theme",
                    "2020-09-30 | 30.09.2020 | format | /occurredOn/from",
                    "2020-09-30 | 0000-09-30 | pattern | /occurredOn/from",
                    "2020-09-30 | 1899-12-31 | pattern | /occurredOn/from",
                    "2020-09-30 | 3000-01-01 | pattern | /occurredOn/from",
                    "\"kind\": \"REPORT\" | \"kind\": \"REPORT\", \"publishedOn\": \"0000-09-30\" | pattern | /source/publishedOn",
                    "\"kind\": \"REPORT\" | \"kind\": \"REPORT\", \"publishedOn\": \"2199-12-31\" | notYet | /source/publishedOn",
                    "\"kind\": \"REPORT\" | \"kind\": \"RUMOUR\" | enum | /source/kind",
                    "\"Nordland\" | \"Nordland 01019000083\" | X-9 | /name",
                    "{\"from\": \"2020-09-30\"} | {\"from\": \"2020-09-30\", \"to\": \"2020-09-01\"} | impossible | /occurredOn",
                })
        void is_told_by_field_and_changes_nothing(String right, String wrong, String code, String pointer)
                throws Exception {
            var body = APPLICATION.replace(right, wrong);
            assertThat(body).isNotEqualTo(APPLICATION);

            var response = send(command(pilot, "register-application", body));

            assertProblem(response, 400, "invalid-command");
            assertThat(body(response).get("errors").valueStream()).anySatisfy(error -> {
                assertThat(error.get("code").asString()).isEqualTo(code);
                assertThat(error.get("pointer").asString()).isEqualTo(pointer);
                assertThat(error.get("detail").asString()).isNotBlank();
            });
            assertThat(recorded(pilot)).isEmpty();
        }

        @Test
        void names_every_wrong_field_at_once() throws Exception {
            var response = send(command(pilot, "register-application", """
                    {"occurredOn": {}, "theme": "x", "surprise": 1, "applicants": [{"kind": "OTHER"}]}"""));

            assertThat(body(response)
                            .get("errors")
                            .valueStream()
                            .map(e -> e.get("pointer").asString()))
                    .contains(
                            "/occurredOn/from",
                            "/theme",
                            "/surprise",
                            "/applicants/0/name",
                            "/name",
                            "/programmeCode",
                            "/source");
        }

        @Test
        void that_is_no_json_is_told_by_line_and_column() throws Exception {
            var response = send(command(pilot, "register-application", "{\n  \"name\": ,\n}"));

            assertProblem(response, 400, "malformed-json");
            assertThat(body(response).get("detail").asString()).contains("linje 2");
            assertProblem(send(command(pilot, "register-application", "")), 400, "invalid-command");
            assertProblem(send(command(pilot, "register-application", "[]")), 400, "invalid-command");
            assertProblem(send(command(pilot, "register-application", "{\"a\": 1, \"a\": 2}")), 400, "malformed-json");
        }

        @Test
        void of_another_media_type_or_too_large_is_turned_away() throws Exception {
            var plain = request(pilot, "register-application").header("Content-Type", "text/plain");
            assertProblem(send(plain.POST(HttpRequest.BodyPublishers.ofString("hei"))), 415, "unsupported-media-type");

            var large = "{\"name\": \"" + "x".repeat(10_000_000) + "\"}";
            assertProblem(send(command(pilot, "register-application", large)), 413, "body-too-large");
            assertThat(recorded(pilot)).isEmpty();
        }

        @Test
        void in_the_headers_is_told_by_header() throws Exception {
            var anonymous = HttpRequest.newBuilder(uri(pilot, "register-application"))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", "k")
                    .POST(HttpRequest.BodyPublishers.ofString(APPLICATION));

            var response = send(anonymous);

            assertProblem(response, 400, "invalid-header");
            assertThat(body(response)
                            .get("errors")
                            .valueStream()
                            .map(e -> e.get("pointer").asString()))
                    .containsExactly("Tunbok-Actor", "Tunbok-Role", "Tunbok-Body");
        }
    }

    @Nested
    class a_correction {

        static final String CORRECTION = """
                {"occurredOn": {"from": "2022-03-15"}, "target": 0, "reason": "WRONG_DATE", "explanation": "misread",
                 "orderedBy": "officer-8", "instead": {"type": "no.tunbok.pilot.PilotApplicationRegistered.1", %s}, %s}""";

        @Test
        void says_the_whole_fact_as_it_should_have_been_told() throws Exception {
            open();
            var fact = APPLICATION
                    .substring(1, APPLICATION.indexOf("\"source\""))
                    .strip()
                    .replaceFirst(",$", "")
                    .replace("2020-09-30", "2020-09-29");

            var response = send(command(pilot, "correct-fact", CORRECTION.formatted(fact, SOURCE))
                    .header("If-Match", "\"1\""));

            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            var corrected = (PilotFactCorrected) recorded(pilot).getLast().payload();
            assertThat(corrected.instead().occurredOn()).isEqualTo(Occurred.on(LocalDate.of(2020, 9, 29)));
            assertThat(corrected.instead().pilotId()).isEqualTo(PilotId.of(pilot));
        }

        @Test
        void is_checked_by_the_schema_of_what_it_says_instead() throws Exception {
            open();

            var response =
                    send(command(pilot, "correct-fact", CORRECTION.formatted("\"them\": \"PRIMARY_SCHOOL\"", SOURCE))
                            .header("If-Match", "\"1\""));

            assertProblem(response, 400, "invalid-command");
            assertThat(body(response)
                            .get("errors")
                            .valueStream()
                            .map(e -> e.get("pointer").asString()))
                    .contains("/instead/them", "/instead/theme", "/instead/name", "/instead/occurredOn");
            assertThat(recorded(pilot)).hasSize(1);
        }

        @Test
        void may_name_the_version_as_a_query_does() throws Exception {
            open();
            send(command(pilot, "register-partner", PARTNER));

            assertThat(send(command(pilot, "annul-fact", ANNULMENT).header("If-Match", "\"2-20261122\""))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Nested
    class the_key {

        @Test
        void is_needed() throws Exception {
            var request = HttpRequest.newBuilder(uri(pilot, "register-application"))
                    .header("Content-Type", "application/json")
                    .header("Tunbok-Actor", "officer-7")
                    .header("Tunbok-Role", "CASE_OFFICER")
                    .header("Tunbok-Body", "974764687")
                    .POST(HttpRequest.BodyPublishers.ofString(APPLICATION));

            assertProblem(send(request), 400, "idempotency-key-missing");
            assertThat(recorded(pilot)).isEmpty();
        }

        @Test
        @Keeps(X_13)
        void sent_again_gets_the_first_answer_and_has_no_second_effect() throws Exception {
            open();
            var key = UUID.randomUUID().toString();
            var first = send(command(pilot, "register-partner", PARTNER, key));
            send(command(pilot, "register-partner", PARTNER));

            var again = send(command(pilot, "register-partner", PARTNER, key));

            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(again.headers().firstValue("ETag"))
                    .isEqualTo(first.headers().firstValue("ETag"));
            assertThat(again.headers().firstValue("Tunbok-Position"))
                    .isEqualTo(first.headers().firstValue("Tunbok-Position"));
            assertThat(recorded(pilot)).hasSize(3);
        }

        @Test
        void of_a_refusal_is_refused_again() throws Exception {
            open();
            var key = UUID.randomUUID().toString();
            var conclusion = CONCLUSION.replace("2022-12-01", "2999-12-01");
            var first = send(command(pilot, "conclude-pilot", conclusion, key));

            var again = send(command(pilot, "conclude-pilot", conclusion, key));

            assertProblem(again, 422, "rule-broken");
            assertThat(again.body()).isEqualTo(first.body());
        }

        @Test
        @Keeps(value = X_13, against = true)
        void of_another_command_is_refused() throws Exception {
            open();
            var key = UUID.randomUUID().toString();
            send(command(pilot, "register-partner", PARTNER, key));

            var another = send(command(pilot, "register-partner", PARTNER.replace("Nord", "Sør"), key));

            assertProblem(another, 422, "idempotency-key-reused");
            assertThat(recorded(pilot)).hasSize(2);
        }

        @Test
        void sent_many_times_at_the_same_moment_has_one_effect_and_one_answer() throws Exception {
            open();
            var key = UUID.randomUUID().toString();

            var answers = atOnce(IntStream.range(0, 12)
                    .<Callable<HttpResponse<String>>>mapToObj(
                            _ -> () -> send(command(pilot, "register-partner", PARTNER, key)))
                    .toList());

            assertThat(answers).allSatisfy(a -> assertThat(a.statusCode()).isEqualTo(200));
            assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
            assertThat(recorded(pilot)).hasSize(2);
        }
    }

    @Nested
    class a_version {

        @Test
        void is_needed_for_a_decision() throws Exception {
            open();

            assertProblem(send(command(pilot, "annul-fact", ANNULMENT)), 428, "version-required");
        }

        @Test
        void that_is_stale_is_told_which_one_is_there_now() throws Exception {
            open();
            send(command(pilot, "register-partner", PARTNER));

            var stale = send(command(pilot, "annul-fact", ANNULMENT).header("If-Match", "\"1\""));

            assertProblem(stale, 412, "version-stale");
            assertThat(body(stale).get("detail").asString())
                    .contains("versjon 1")
                    .contains("versjon 2");
            assertThat(send(command(pilot, "annul-fact", ANNULMENT).header("If-Match", "\"2\""))
                            .statusCode())
                    .isEqualTo(200);
        }

        @Test
        void is_for_one_of_two_officers_who_decide_at_the_same_moment() throws Exception {
            open();
            send(command(pilot, "register-partner", PARTNER));

            var answers = atOnce(IntStream.range(0, 6)
                    .<Callable<HttpResponse<String>>>mapToObj(_ ->
                            () -> send(command(pilot, "annul-fact", ANNULMENT).header("If-Match", "\"2\"")))
                    .toList());

            assertThat(answers.stream().map(HttpResponse::statusCode))
                    .containsExactlyInAnyOrder(200, 412, 412, 412, 412, 412);
        }
    }

    @Test
    void every_command_stands_in_the_document_with_its_schema() throws Exception {
        var document = json.readTree(http.send(
                        HttpRequest.newBuilder(URI.create(base() + "/api/v1/openapi.json"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body());

        assertThat(document.get("openapi").asString()).startsWith("3.1");
        var workshop = document.get("paths")
                .get("/api/v1/pilots/{id}/register-workshop")
                .get("post");
        var schema = workshop.at("/requestBody/content/application~1json/schema");
        assertThat(schema.get("properties").propertyNames()).contains("workshopId", "occurredOn", "source");
        assertThat(schema.get("properties").propertyNames()).doesNotContain("pilotId");
        assertThat(document.get("paths").propertyNames()).noneMatch(path -> path.contains("{command}"));
    }
}
