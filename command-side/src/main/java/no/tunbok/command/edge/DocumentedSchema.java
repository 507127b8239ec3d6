package no.tunbok.command.edge;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import tools.jackson.databind.JsonNode;

/** Says a JSON Schema in the words of the OpenAPI library, which knows only an older Jackson than ours. */
final class DocumentedSchema {

    private DocumentedSchema() {}

    /** @throws IllegalArgumentException for a keyword that no schema of ours has had so far */
    static Schema<?> of(JsonNode schema) {
        var documented = new JsonSchema();
        schema.properties().forEach(keyword -> add(documented, keyword.getKey(), keyword.getValue()));
        return documented;
    }

    private static void add(JsonSchema documented, String keyword, JsonNode value) {
        switch (keyword) {
            case "type" -> documented.addType(value.asString());
            case "format" -> documented.setFormat(value.asString());
            case "pattern" -> documented.setPattern(value.asString());
            case "minLength" -> documented.setMinLength(value.asInt());
            case "maxLength" -> documented.setMaxLength(value.asInt());
            case "minimum" -> documented.setMinimum(value.decimalValue());
            case "maximum" -> documented.setMaximum(value.decimalValue());
            case "multipleOf" -> documented.setMultipleOf(value.decimalValue());
            case "maxItems" -> documented.setMaxItems(value.asInt());
            case "required" ->
                documented.setRequired(
                        value.valueStream().map(JsonNode::asString).toList());
            case "enum" -> value.valueStream().map(JsonNode::asString).forEach(documented::addEnumItemObject);
            case "additionalProperties" -> documented.setAdditionalProperties(value.asBoolean());
            case "items" -> documented.setItems(of(value));
            case "properties" ->
                value.properties()
                        .forEach(property -> documented.addProperty(property.getKey(), of(property.getValue())));
            default -> throw new IllegalArgumentException("Say here how the document shows '" + keyword + "'.");
        }
    }
}
