package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The requests of the README, asked of a register with the sample data, and the answers that it shows. In an answer, an
 * ellipsis stands for what is left out: as a value for any value, as a field for other fields, in a list for other
 * elements.
 */
@Timeout(240)
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final String ELLIPSIS = "…";

    @TempDir
    static Path folder;

    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
    private static Tunbok tunbok;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    @BeforeAll
    static void start() {
        tunbok = new Tunbok(new Options(folder, 0, true), new PrintStream(PRINTED, true, StandardCharsets.UTF_8));
        tunbok.start();
    }

    @AfterAll
    static void stop() {
        tunbok.close();
    }

    @Test
    void every_request_of_the_tour_gets_the_answer_that_is_shown() throws Exception {
        var tour = tour(Files.readString(README));
        assertThat(tour).hasSizeGreaterThan(5);
        for (var step : tour) {
            var response = http.send(request(step.words()), HttpResponse.BodyHandlers.ofString());
            var body = json.readTree(response.body());
            assertThat(differences("", json.readTree(step.answer()), body))
                    .as("%s%n%s", step.command(), body.toPrettyString())
                    .isEmpty();
        }
    }

    @Test
    void a_wrong_answer_would_be_noticed() {
        var shown = json.readTree("{\"a\": 1, \"b\": [{\"c\": \"…\"}, \"…\"], \"…\": \"…\"}");
        assertThat(differences("", shown, json.readTree("{\"a\": 1, \"b\": [{\"c\": 5}, 7], \"d\": 8}")))
                .isEmpty();
        assertThat(differences("", shown, json.readTree("{\"a\": 2, \"b\": [{\"c\": 5}]}")))
                .isNotEmpty();
        assertThat(differences("", shown, json.readTree("{\"a\": 1, \"b\": [{\"c\": 5, \"d\": 6}]}")))
                .isNotEmpty();
        assertThat(differences("", shown, json.readTree("{\"a\": 1, \"b\": []}")))
                .isNotEmpty();
    }

    private record Step(String command, List<String> words, String answer) {}

    private static List<Step> tour(String readme) {
        var blocks = Pattern.compile("```console\\R\\$ (curl .*?)```", Pattern.DOTALL)
                .matcher(readme);
        var steps = new ArrayList<Step>();
        while (blocks.find()) {
            var lines = new ArrayDeque<>(blocks.group(1).lines().toList());
            var command = lines.removeFirst();
            while (goesOn(command)) {
                command = command.replaceAll("\\\\$", " ") + "\n" + lines.removeFirst();
            }
            steps.add(new Step(command, words(command), String.join("\n", lines)));
        }
        return steps;
    }

    /** After a backslash, or inside a quotation, a command goes on on the next line. */
    private static boolean goesOn(String command) {
        return command.endsWith("\\") || command.chars().filter(c -> c == '\'').count() % 2 == 1;
    }

    /** The words of a shell command: quoted ones whole. */
    private static List<String> words(String command) {
        return Pattern.compile("'([^']*)'|(\\S+)")
                .matcher(command)
                .results()
                .map(word -> word.group(1) != null ? word.group(1) : word.group(2))
                .toList();
    }

    private static HttpRequest request(List<String> words) {
        var request = HttpRequest.newBuilder();
        for (var word = words.listIterator(1); word.hasNext(); ) {
            switch (word.next()) {
                case "-s" -> {}
                case "-H" -> {
                    var header = word.next().split(": *", 2);
                    request.header(header[0], header[1]);
                }
                case "-d" -> request.POST(HttpRequest.BodyPublishers.ofString(word.next()));
                case String address -> request.uri(URI.create("http://" + address.replace("localhost:8080", here())));
            }
        }
        return request.build();
    }

    private static String here() {
        return PRINTED.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("answers on"))
                .map(line -> line.replaceAll(".*http://([^/]*)/.*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> differences(String at, JsonNode shown, JsonNode real) {
        if (shown.isString() && shown.asString().equals(ELLIPSIS)) return List.of();
        var differences = new ArrayList<String>();
        if (shown.isObject() && real.isObject()) {
            for (var field : shown.properties()) {
                if (field.getKey().equals(ELLIPSIS)) continue;
                differences.addAll(differences(at + "/" + field.getKey(), field.getValue(), real.path(field.getKey())));
            }
            if (!shown.has(ELLIPSIS)) {
                real.propertyNames().stream()
                        .filter(name -> !shown.has(name))
                        .forEach(name -> differences.add(at + "/" + name + " is not shown"));
            }
        } else if (shown.isArray() && real.isArray()) {
            differences.addAll(elements(at, shown, real));
        } else if (!shown.equals(real)) {
            differences.add(at + " is " + real);
        }
        return differences;
    }

    /** With an ellipsis among them, the elements that are shown stand somewhere in the real list, in their order. */
    private static List<String> elements(String at, JsonNode shown, JsonNode real) {
        var left = new ArrayDeque<>(real.valueStream().toList());
        var isExcerpt =
                shown.valueStream().anyMatch(element -> element.asString("").equals(ELLIPSIS));
        var differences = new ArrayList<String>();
        for (var element : shown) {
            if (element.asString("").equals(ELLIPSIS)) continue;
            while (isExcerpt
                    && !left.isEmpty()
                    && !differences(at, element, left.peek()).isEmpty()) {
                left.poll();
            }
            var next = left.poll();
            differences.addAll(
                    next == null ? List.of(at + " lacks " + element) : differences(at + "/" + element, element, next));
        }
        if (!isExcerpt && !left.isEmpty()) differences.add(at + " has more elements");
        return differences;
    }
}
