package no.tunbok.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, methods and headers of commands, rightly and wrongly used. */
class HeadersOverHttpTest extends CommandsOverHttp {

    @Nested
    class if_match {

        @ParameterizedTest
        @ValueSource(
                strings = {"*", "W/\"1\"", "\"1\", \"2\"", "1", "\"one\"", "\"-1\"", "\"1234567890123456789\"", ""})
        void is_one_strong_tag(String tag) throws Exception {
            open();

            var decision = send(command(pilot, "annul-fact", ANNULMENT).header("If-Match", tag));
            var registration = send(command(pilot, "register-partner", PARTNER).header("If-Match", tag));

            assertProblem(decision, 400, "invalid-header");
            assertProblem(registration, 400, "invalid-header");
            assertThat(body(decision).at("/errors/0/pointer").asString()).isEqualTo("If-Match");
            assertThat(recorded(pilot)).hasSize(1);
        }

        @Test
        void is_sent_once() throws Exception {
            open();

            var twice = command(pilot, "annul-fact", ANNULMENT)
                    .header("If-Match", "\"1\"")
                    .header("If-Match", "\"2\"");

            assertProblem(send(twice), 400, "invalid-header");
        }

        @Test
        void that_names_a_version_holds_for_registrations_too() throws Exception {
            open();

            var early = send(command(pilot, "register-partner", PARTNER).header("If-Match", "\"7\""));
            var right = send(command(pilot, "register-partner", PARTNER).header("If-Match", "\"1\""));

            assertProblem(early, 412, "version-stale");
            assertThat(right.statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class accept_language {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "nb | Ukjent kommando",
                    "nb-NO | Ukjent kommando",
                    "no | Ukjent kommando",
                    "no, en;q=0.5 | Ukjent kommando",
                    "nn-NO, nb;q=0.8 | Ukjend kommando",
                    "en-GB | Unknown command",
                    "de | Ukjent kommando",
                    "de, en;q=0.5 | Unknown command",
                    "* | Ukjent kommando",
                    "*;q=, ;;; | Ukjent kommando",
                })
        void is_met_as_well_as_it_can_be(String asked, String title) throws Exception {
            var response = send(command(pilot, "conclude", CONCLUSION).header("Accept-Language", asked));

            assertProblem(response, 404, "unknown-command");
            assertThat(body(response).get("title").asString()).isEqualTo(title);
            assertThat(response.headers().allValues("Vary")).contains("Accept-Language");
        }
    }

    @Nested
    class a_key {

        @ParameterizedTest
        @ValueSource(strings = {"two words", "nøkkel", ""})
        void has_no_spaces_and_nothing_but_ascii(String key) throws Exception {
            assertThat(raw("""
                            POST /api/v1/pilots/%s/register-application HTTP/1.1
                            Host: localhost
                            Content-Type: application/json
                            Tunbok-Actor: officer-7
                            Tunbok-Role: CASE_OFFICER
                            Tunbok-Body: 974764687
                            Idempotency-Key: %s
                            Content-Length: 2
                            Connection: close

                            {}""".formatted(pilot, key)))
                    .startsWith("HTTP/1.1 400")
                    .contains("/problems/idempotency-key-missing.html");
        }

        @Test
        void has_at_most_a_hundred_characters_and_comes_once() throws Exception {
            assertProblem(
                    send(command(pilot, "register-application", APPLICATION, "k".repeat(101))),
                    400,
                    "idempotency-key-missing");
            assertProblem(
                    send(command(pilot, "register-application", APPLICATION).header("Idempotency-Key", "another")),
                    400,
                    "idempotency-key-missing");
        }

        @Test
        void belongs_to_its_actor() throws Exception {
            open();
            var key = UUID.randomUUID().toString();
            send(command(pilot, "register-partner", PARTNER, key));

            var other = send(command(pilot, "register-partner", PARTNER.replace("Nord u", "Sør u"), key)
                    .setHeader("Tunbok-Actor", "officer-8"));

            assertThat(other.statusCode()).isEqualTo(200);
            assertThat(recorded(pilot)).hasSize(3);
            assertThat(recorded(pilot).getLast().metaData()).containsEntry("actor", "officer-8");
        }

        @Test
        void is_for_one_address() throws Exception {
            open();
            var other = UUID.randomUUID().toString();
            var key = UUID.randomUUID().toString();
            send(command(pilot, "register-partner", PARTNER, key));

            assertProblem(send(command(other, "register-partner", PARTNER, key)), 422, "idempotency-key-reused");
            assertProblem(send(command(pilot, "conclude-pilot", PARTNER, key)), 400, "invalid-command");
        }

        @Test
        void of_a_stale_decision_may_be_used_again_with_a_fresh_version() throws Exception {
            open();
            send(command(pilot, "register-partner", PARTNER));
            var key = UUID.randomUUID().toString();

            var stale = send(command(pilot, "annul-fact", ANNULMENT, key).header("If-Match", "\"1\""));
            var fresh = send(command(pilot, "annul-fact", ANNULMENT, key).header("If-Match", "\"2\""));

            assertThat(stale.statusCode()).isEqualTo(412);
            assertThat(fresh.statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class an_address {

        @Test
        void may_have_the_id_in_upper_case_and_means_the_same() throws Exception {
            open();
            var key = UUID.randomUUID().toString();

            var first = send(command(pilot.toUpperCase(Locale.ROOT), "register-partner", PARTNER, key));
            var again = send(command(pilot, "register-partner", PARTNER, key));

            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(recorded(pilot)).hasSize(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"GET", "HEAD", "PUT", "PATCH", "DELETE"})
        void of_a_command_takes_nothing_but_post(String method) throws Exception {
            var response = send(HttpRequest.newBuilder(uri(pilot, "register-partner"))
                    .method(method, HttpRequest.BodyPublishers.noBody()));

            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).contains("POST");
            if (!method.equals("HEAD")) assertProblem(response, 405, "method-not-allowed");
        }

        @Test
        void that_is_not_there_is_not_found() throws Exception {
            assertProblem(send(HttpRequest.newBuilder(uri(pilot, "history")).GET()), 404, "unknown-command");

            var slash = send(command(pilot, "register-partner/", PARTNER));
            assertThat(slash.statusCode()).isEqualTo(404);
            assertThat(slash.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void a_header_that_is_told_twice_or_wrongly_is_told_by_name() throws Exception {
        var twice = send(command(pilot, "register-application", APPLICATION).header("Tunbok-Role", "SYSTEM"));
        assertProblem(twice, 400, "invalid-header");
        assertThat(body(twice).at("/errors/0/pointer").asString()).isEqualTo("Tunbok-Role");

        var correlation = send(
                command(pilot, "register-application", APPLICATION).header("Tunbok-Correlation-Id", "c".repeat(101)));
        assertProblem(correlation, 400, "invalid-header");
        assertThat(recorded(pilot)).isEmpty();
    }

    @Test
    void headers_without_an_end_are_refused_without_a_word_about_the_server() throws Exception {
        var answer = raw("""
                POST /api/v1/pilots/%s/register-application HTTP/1.1
                Host: localhost
                Idempotency-Key: %s
                Connection: close

                """.formatted(pilot, "k".repeat(100_000)));

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("Tomcat", "Exception");
    }

    @Test
    void a_connection_that_breaks_is_no_fault_of_ours() throws Exception {
        assertThat(raw("""
                        POST /api/v1/pilots/%s/register-application HTTP/1.1
                        Host: localhost
                        Content-Type: application/json
                        Tunbok-Actor: officer-7
                        Tunbok-Role: CASE_OFFICER
                        Tunbok-Body: 974764687
                        Idempotency-Key: k
                        Transfer-Encoding: chunked
                        Connection: close

                        nonsense
                        {}""".formatted(pilot))).startsWith("HTTP/1.1 400");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
