package no.tunbok.standalone;

import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an OpenAPI document so that the same contract is the same text, wherever it is served and in whatever order: a line
 * for each part of an operation or a schema.
 */
final class OrderedDocument {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of the document, then paths or schemas, then one of them, then an operation. */
    private static final int LEVELS_IN_LINES = 4;

    private OrderedDocument() {}

    static String of(JsonNode document) {
        var own = document.deepCopy().asObject();
        own.remove("servers");
        return lines(ordered("", own), 0) + "\n";
    }

    private static String lines(JsonNode node, int level) {
        if (!node.isObject() || node.isEmpty() || level == LEVELS_IN_LINES) {
            return JSON.writeValueAsString(node);
        }
        var indent = "  ".repeat(level + 1);
        return node.properties().stream()
                .map(field ->
                        indent + JSON.writeValueAsString(field.getKey()) + ": " + lines(field.getValue(), level + 1))
                .collect(Collectors.joining(",\n", "{\n", "\n" + "  ".repeat(level) + "}"));
    }

    private static JsonNode ordered(String name, JsonNode node) {
        if (node.isObject()) {
            var fields = new TreeMap<String, JsonNode>();
            node.properties().forEach(field -> fields.put(field.getKey(), ordered(field.getKey(), field.getValue())));
            var object = JSON.createObjectNode();
            fields.forEach(object::set);
            return object;
        }
        if (node.isArray()) {
            var items = node.valueStream().map(item -> ordered("", item));
            var array = JSON.createArrayNode();
            (hasNoOrder(name) ? items.sorted(Comparator.comparing(JsonNode::toString)) : items).forEach(array::add);
            return array;
        }
        return node;
    }

    /** Lists whose order says nothing; springdoc takes them as they come. */
    private static boolean hasNoOrder(String name) {
        return switch (name) {
            case "parameters", "required", "tags", "type" -> true;
            default -> false;
        };
    }
}
