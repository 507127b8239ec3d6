package no.tunbok.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import no.tunbok.events.wire.WireName;
import no.tunbok.eventstore.Positions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The approved example of every fact, told as a command and then damaged at random: whatever comes, the answer is ours to
 * give, and what is refused leaves nothing behind.
 */
class FuzzedBodiesTest extends CommandsOverHttp {

    private static final int DAMAGED_BODIES_OF_EACH = 20;

    private static final List<String> STRANGE = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.0",
            "1.5",
            "1e400",
            "1e-400",
            "123456789012345678901234567890",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"2021-02-30\"",
            "\"0000-01-01\"",
            "\"9999-12-31\"",
            "\"+123456789-01-01\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"https://exa mple\"",
            "[]",
            "[[]]",
            "[null]",
            "{}",
            "{\"text\": \"x\"}",
            "{\"from\": \"2021-01-02\", \"to\": \"2021-01-01\"}",
            "{\"\": {\"~/\": 1}}");

    @Autowired
    CommandCatalogue catalogue;

    @Autowired
    Positions positions;

    @Test
    @Timeout(120)
    void are_answered_with_what_is_wrong_and_never_half_recorded() throws Exception {
        open();
        int refused = 0;
        for (var form : catalogue.find("pilots").orElseThrow().family().forms()) {
            var example = example(form);
            for (int seed = 0; seed < DAMAGED_BODIES_OF_EACH; seed++) {
                var body = new Damage(new Random(seed)).to(example.deepCopy());
                var before = positions.head();

                var response = send(command(pilot, form.path(), body).header("If-Match", "\"1\""));

                var told = "%s, seed %d: %s%n%s".formatted(form.path(), seed, body, response.body());
                if (response.statusCode() == 200) continue;
                refused++;
                assertThat(response.statusCode()).as(told).isIn(400, 404, 412, 413, 422);
                assertThat(response.headers().firstValue("Content-Type"))
                        .as(told)
                        .contains("application/problem+json");
                assertThat(response.body()).as(told).doesNotContain("Exception", "no.tunbok.command", "jackson");
                assertThat(positions.head()).as(told).isEqualTo(before);
            }
        }
        assertThat(refused).isGreaterThan(400);
    }

    /** The fact as the register keeps it, written as a command: without its entry, with plain text and its telling. */
    private ObjectNode example(CommandForm form) throws IOException {
        var name = WireName.of(form.fact());
        var file = "/wire/pilot/%s.%d.json".formatted(name.name().replace("no.tunbok.pilot.", ""), name.version());
        try (InputStream stored = Objects.requireNonNull(getClass().getResourceAsStream(file), file)) {
            var body = (ObjectNode) plain(json.readTree(stored));
            body.setAll((ObjectNode) json.readTree("{" + SOURCE + "}"));
            return body;
        }
    }

    private JsonNode plain(JsonNode node) {
        if (node.size() == 1 && node.has("text")) return node.get("text");
        if (node instanceof ObjectNode object) {
            object.remove("pilotId");
            List.copyOf(object.propertyNames()).forEach(name -> object.set(name, plain(object.get(name))));
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) array.set(i, plain(array.get(i)));
        }
        return node;
    }

    /** One to three things done to a body that should not be done. */
    private final class Damage {

        private final Random random;

        Damage(Random random) {
            this.random = random;
        }

        String to(ObjectNode body) {
            for (int left = 1 + random.nextInt(3); left > 0; left--) {
                var objects = new ArrayList<ObjectNode>();
                collect(body, objects);
                harm(one(objects));
            }
            var text = body.toString();
            return switch (random.nextInt(12)) {
                case 0 -> text.substring(0, random.nextInt(text.length()));
                case 1 -> text + text;
                default -> text;
            };
        }

        private void harm(ObjectNode object) {
            if (object.isEmpty()) return;
            var name = one(List.copyOf(object.propertyNames()));
            var value = object.get(name);
            switch (random.nextInt(6)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "x", Objects.requireNonNull(object.remove(name)));
                case 2 -> object.set(name, json.createArrayNode().add(value));
                case 3 -> object.set(name, object.objectNode().set(name, value));
                case 4 -> object.put(name, value.asString("x").repeat(1 + random.nextInt(6_000)));
                default -> object.set(name, strange());
            }
        }

        private JsonNode strange() {
            return json.readTree(one(STRANGE));
        }

        private <T> T one(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        private void collect(JsonNode node, List<ObjectNode> objects) {
            if (node instanceof ObjectNode object) objects.add(object);
            node.forEach(child -> collect(child, objects));
        }
    }
}
