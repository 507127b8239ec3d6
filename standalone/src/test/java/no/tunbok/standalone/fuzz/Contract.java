package no.tunbok.standalone.fuzz;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the OpenAPI document promises: which operations there are, and what their answers look like. */
final class Contract {

    /** One thing that can be asked for. */
    record Operation(String method, String path, JsonNode description) {

        String name() {
            return method + " " + path;
        }

        JsonNode body() {
            return description.at("/requestBody/content/application~1json/schema");
        }

        boolean allows(int status) {
            return description.path("responses").has(Integer.toString(status));
        }

        Optional<JsonNode> content(int status, String mediaType) {
            return Optional.of(description
                            .path("responses")
                            .path(Integer.toString(status))
                            .path("content")
                            .path(mediaType)
                            .path("schema"))
                    .filter(JsonNode::isObject);
        }
    }

    private final JsonNode document;
    private final JsonNode components;
    private final SchemaRegistry schemas = SchemaRegistry.withDialect(Dialects.getDraft202012());
    private final Map<JsonNode, Schema> known = new HashMap<>();

    Contract(JsonNode document) {
        this.document = document;
        this.components = closed(document.get("components").deepCopy());
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.add(new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()))));
        return operations;
    }

    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? document.at(JsonPointer.compile(schema.get("$ref").asString().substring(1)))
                : schema;
    }

    /** What is wrong with an answer, in words. */
    List<String> faults(JsonNode schema, JsonNode answer) {
        return known.computeIfAbsent(schema, this::compiled).validate(answer).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .limit(3)
                .toList();
    }

    private Schema compiled(JsonNode schema) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.set("components", components);
        whole.putArray("allOf").add(closed(schema.deepCopy()));
        return schemas.getSchema(whole);
    }

    /** Fields that the document does not tell of are a fault too, here: for readers, more fields may come. */
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(Contract::closed);
        return node;
    }
}
