package no.tunbok.standalone.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.standalone.RunningTunbok;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every example of the contract is asked of the sample: each question alone, and with each of its parameters. */
class ExamplesTest {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path folder;

    private static RunningTunbok tunbok;
    private static Contract contract;

    @BeforeAll
    static void start() {
        tunbok = RunningTunbok.start(folder, true);
        contract = new Contract(JSON.readTree(get("/api/v1/openapi.json").body()));
    }

    @AfterAll
    static void stop() {
        tunbok.close();
    }

    @Test
    void every_example_is_answered_as_its_schema_says() {
        var softly = new SoftAssertions();
        questions().flatMap(ExamplesTest::addresses).forEach(asked -> {
            var answer = get(asked.address());
            softly.assertThat(answer.statusCode())
                    .as("%s %s", asked.address(), answer.body())
                    .isEqualTo(200);
            asked.question()
                    .content(200, "application/json")
                    .ifPresent(schema -> softly.assertThat(contract.faults(schema, JSON.readTree(answer.body())))
                            .as(asked.address())
                            .isEmpty());
        });
        softly.assertAll();
    }

    /** What the document says of the headers is so, and who has an answer gets it a second time only if it is another. */
    @Test
    void every_answer_has_the_headers_that_the_document_tells_of() {
        var softly = new SoftAssertions();
        questions().flatMap(question -> addresses(question).limit(1)).forEach(asked -> {
            var answer = get(asked.address());
            var told =
                    asked.question().description().at("/responses/200/headers").propertyNames();
            softly.assertThat(answer.headers().map().keySet().stream().map(String::toLowerCase))
                    .as(asked.address())
                    .containsAll(told.stream().map(String::toLowerCase).toList());
            if (told.contains("ETag")) {
                var tag = answer.headers().firstValue("ETag").orElse("none");
                softly.assertThat(get(asked.address(), "If-None-Match", tag).statusCode())
                        .as(asked.address())
                        .isEqualTo(304);
                softly.assertThat(get(asked.address(), "If-None-Match", "\"another\"")
                                .statusCode())
                        .as(asked.address())
                        .isEqualTo(200);
            }
        });
        softly.assertAll();
    }

    @Test
    void only_what_is_of_one_register_alone_has_no_example() {
        assertThat(questions()
                        .flatMap(question ->
                                question.description().path("parameters").valueStream())
                        .filter(parameter -> !parameter.path("in").asString().equals("header"))
                        .filter(parameter -> !parameter.has("example"))
                        .map(parameter -> parameter.path("name").asString()))
                .containsOnly("after", "eventId");
    }

    private record Asked(Contract.Operation question, String address) {}

    private static Stream<Contract.Operation> questions() {
        return contract.operations().stream()
                .filter(operation -> operation.method().equals("GET"));
    }

    private static Stream<Asked> addresses(Contract.Operation question) {
        var parameters = question.description().path("parameters").valueStream().toList();
        var path = question.path();
        for (var parameter : in(parameters, "path")) {
            path = path.replace(
                    "{" + parameter.path("name").asString() + "}",
                    parameter.path("example").asString("{"));
        }
        if (path.contains("{")) return Stream.empty();
        var alone = path;
        return Stream.concat(
                        Stream.of(alone),
                        in(parameters, "query").stream()
                                .filter(parameter -> parameter.has("example"))
                                .map(parameter -> alone + "?"
                                        + parameter.path("name").asString() + "="
                                        + URLEncoder.encode(
                                                parameter.path("example").asString(), StandardCharsets.UTF_8)))
                .map(address -> new Asked(question, address));
    }

    private static List<JsonNode> in(List<JsonNode> parameters, String place) {
        return parameters.stream()
                .filter(parameter -> parameter.path("in").asString().equals(place))
                .toList();
    }

    private static HttpResponse<String> get(String address, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(tunbok.address().toString()).resolve(address));
        if (headers.length > 0) request.headers(headers);
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (Exception broken) {
            throw new AssertionError(address, broken);
        }
    }
}
