package no.tunbok.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that somebody made to do harm, or that a program made by mistake. */
class BodiesOverHttpTest extends CommandsOverHttp {

    private static final String INDICATOR = """
            {"occurredOn": {"from": "2021-03-15"}, "code": "APPROVED_PROVIDERS", "unit": "farms", "value": %s,
            """ + SOURCE + "}";

    @ParameterizedTest
    @ValueSource(ints = {400, 600, 50_000})
    void nested_without_an_end_are_refused(int depth) throws Exception {
        var nested = "{\"name\":" + "[".repeat(depth) + "]".repeat(depth) + "}";

        assertThat(send(command(pilot, "register-application", nested)).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999",
                "-1e999",
                "1e-999",
                "1e2147483647",
                "1e-2147483647",
                "1e99999999999",
                "1000000000000000000000000000000",
                "9999999999999999",
                "0.12345",
                "NaN",
                "\"1\"",
            })
    void with_numbers_that_cannot_be_kept_exactly_are_refused(String number) throws Exception {
        open();

        var response = send(command(pilot, "register-indicator", INDICATOR.formatted(number)));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(recorded(pilot)).hasSize(1);
    }

    @Test
    void with_a_thousand_digits_or_more_are_refused() throws Exception {
        open();

        assertThat(send(command(pilot, "register-indicator", INDICATOR.formatted("9".repeat(5_000))))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "late\\u0000r, /lateReason",
        "late\\ud800r, /lateReason",
        "late\\udc00\\ud800r, /lateReason",
    })
    void with_characters_that_cannot_be_kept_are_told_where(String text, String pointer) throws Exception {
        var response = send(command(
                pilot, "register-application", APPLICATION.replace("Registered when the register was opened", text)));

        assertProblem(response, 400, "invalid-command");
        assertThat(body(response).at("/errors/0/code").asString()).isEqualTo("characters");
        assertThat(body(response).at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(recorded(pilot)).isEmpty();
    }

    @Test
    void with_such_characters_in_a_name_are_refused() throws Exception {
        var response = send(command(pilot, "register-application", named("\\u0000")));

        assertProblem(response, 400, "invalid-command");
        assertThat(body(response).at("/errors/0/pointer").asString()).isEqualTo("/source");
        assertProblem(send(command(pilot, "register-application", named("\\ud800"))), 400, "malformed-json");
    }

    private static String named(String name) {
        return APPLICATION.replace("\"kind\": \"REPORT\"", "\"kind\": \"REPORT\", \"" + name + "\": 1");
    }

    @Test
    void with_whole_surrogate_pairs_and_new_lines_are_kept_as_they_are() throws Exception {
        var body = APPLICATION.replace("Registered when the register was opened", "\\ud83d\\udc11\\n\\t«æøå»");

        assertThat(send(command(pilot, "register-application", body)).statusCode())
                .isEqualTo(200);
        assertThat(recorded(pilot).getFirst().metaData()).containsEntry("lateReason.text", "🐑\n\t«æøå»");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json; charset=utf-8 | 200",
                "application/json; charset=ISO-8859-1 | 415",
                "application/json; charset=klingon | 415",
                "application/problem+json | 415",
                "*/* | 415",
                "json | 415",
            })
    void are_json_in_utf_8(String type, int status) throws Exception {
        assertThat(send(command(pilot, "register-application", APPLICATION).setHeader("Content-Type", type))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void in_another_encoding_than_they_say_are_refused() throws Exception {
        var latin = APPLICATION.replace("Nordland\"", "Nørdland\"").getBytes(StandardCharsets.ISO_8859_1);

        var response =
                send(command(pilot, "register-application", "").POST(HttpRequest.BodyPublishers.ofByteArray(latin)));

        assertProblem(response, 400, "malformed-json");
    }

    @Test
    void in_pieces_are_read_and_counted() throws Exception {
        var large = ("{\"name\": \"" + "x".repeat(1_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertProblem(send(inPieces(large)), 413, "body-too-large");
        assertThat(send(inPieces(APPLICATION.getBytes(StandardCharsets.UTF_8))).statusCode())
                .isEqualTo(200);
    }

    private HttpRequest.Builder inPieces(byte[] body) {
        return command(pilot, "register-application", "")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }
}
