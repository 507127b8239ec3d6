package no.tunbok.standalone.fuzz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes values of a schema at random, as it wants them or a little otherwise. */
final class AnyValue {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern DIGITS = Pattern.compile("\\^?\\[0-9]\\{(\\d+)}\\$?");
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 5_000;

    private static final List<String> WORDS =
            List.of("gård", "Inn på tunet", "Ås & Ørsta", "=1+1", "a\"b;c", "čáhci", "😀", "x", "seminar", "%_\\");

    static final List<String> STRANGE_TEXTS = List.of(
            "",
            " ",
            "null",
            "-1",
            "0",
            "1e9",
            "99999999999999999999",
            "2021-02-30",
            "0000-01-01",
            "9999-12-31",
            "2021-01-01T00:00:00Z",
            "2021-13-01T99:00:00Z",
            "position:",
            "position:0",
            "position:9999999999999999999",
            "00000000-0000-0000-0000-000000000000",
            "../../etc/passwd",
            "'; drop table x --",
            "\"",
            "\u0000",
            "\ud83d\ude00",
            "%",
            "(",
            "a".repeat(300),
            "a".repeat(1_000));

    private static final List<String> STRANGE_VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "123456789012345678901234567890",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"2021-02-30\"",
            "\"0000-01-01\"",
            "\"+123456789-01-01\"",
            "[]",
            "[[]]",
            "[null]",
            "{}",
            "{\"\": {\"~/\": 1}}");

    private final Contract contract;
    private final Pool pool;
    private final RandomGenerator random;

    AnyValue(Contract contract, Pool pool, RandomGenerator random) {
        this.contract = contract;
        this.pool = pool;
        this.random = random;
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** As text, for a place in a path, a query or a header. */
    String text(String name, JsonNode schema) {
        var value = of(name, schema, 3);
        return value.isValueNode() ? value.asString() : value.toString();
    }

    JsonNode of(String name, JsonNode told, int depth) {
        var schema = contract.resolved(told);
        var choices = Stream.of("oneOf", "anyOf")
                .flatMap(of -> schema.path(of).valueStream())
                .toList();
        if (!choices.isEmpty()) return of(name, one(choices), depth);
        if (schema.has("const")) return schema.get("const");
        if (schema.has("enum")) return one(schema.get("enum").valueStream().toList());
        var known = pool.any(name, random);
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer" ->
                JSON.valueToTree(known.filter(k -> k.matches("\\d{1,15}") && !oneIn(3))
                        .map(Long::valueOf)
                        .orElseGet(() -> integer(schema)));
            case "number" -> JSON.valueToTree(random.nextInt(10_000) / 10.0);
            case "boolean" -> JSON.valueToTree(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.valueToTree(known.filter(_ -> !oneIn(3)).orElseGet(() -> string(schema)));
        };
    }

    private String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray())
            return one(type.valueStream().map(JsonNode::asString).toList());
        return type.asString(schema.has("properties") ? "object" : "string");
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var object = JSON.createObjectNode();
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || (depth > 0 && oneIn(3))) {
                object.set(property.getKey(), of(property.getKey(), property.getValue(), depth - 1));
            }
        });
        return object;
    }

    private ArrayNode array(String name, JsonNode schema, int depth) {
        var array = JSON.createArrayNode();
        int least = schema.path("minItems").asInt(0);
        for (int n = least + random.nextInt(3); n > 0; n--) {
            array.add(of(name.replaceAll("s$", ""), schema.path("items"), depth - 1));
        }
        return array;
    }

    private long integer(JsonNode schema) {
        long least = schema.path("minimum").asLong(-2);
        long most = Math.max(least, schema.path("maximum").asLong(1_000_000));
        return oneIn(5)
                ? (random.nextBoolean() ? least : most)
                : least + random.nextLong(Math.min(most - least, 50) + 1);
    }

    private String string(JsonNode schema) {
        var digits = DIGITS.matcher(schema.path("pattern").asString(""));
        if (digits.matches()) return digits(Integer.parseInt(digits.group(1)));
        return switch (schema.path("format").asString("")) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" -> day();
            case "date-time" -> day() + "T12:00:00Z";
            default -> words(schema.path("maxLength").asInt(60));
        };
    }

    String day() {
        return FIRST.plusDays(random.nextInt(DAYS)).toString();
    }

    private String digits(int length) {
        return IntStream.range(0, length)
                .mapToObj(_ -> Integer.toString(random.nextInt(10)))
                .collect(Collectors.joining());
    }

    private String words(int most) {
        var words =
                Stream.generate(() -> one(WORDS)).limit(1 + random.nextInt(3)).collect(Collectors.joining(" "));
        return words.substring(0, Math.min(words.length(), most));
    }

    /** The body as text, with something done to it that should not be done. */
    String damaged(JsonNode body) {
        var copy = body.deepCopy();
        for (int left = 1 + random.nextInt(2); left > 0; left--) {
            var objects = new ArrayList<ObjectNode>();
            collect(copy, objects);
            var harmed = objects.stream().filter(object -> !object.isEmpty()).toList();
            if (!harmed.isEmpty()) harm(one(harmed));
        }
        var text = copy.toString();
        return switch (random.nextInt(12)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> text + text;
            case 2 -> one(STRANGE_VALUES);
            default -> text;
        };
    }

    private void harm(ObjectNode object) {
        var name = one(List.copyOf(object.propertyNames()));
        var value = object.get(name);
        switch (random.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "x", value);
            case 2 -> object.set(name, JSON.createArrayNode().add(value));
            case 3 -> object.put(name, value.asString("x").repeat(1 + random.nextInt(300)));
            default -> object.set(name, JSON.readTree(one(STRANGE_VALUES)));
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) objects.add(object);
        node.forEach(child -> collect(child, objects));
    }
}
