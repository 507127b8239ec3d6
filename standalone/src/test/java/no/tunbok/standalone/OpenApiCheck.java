package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Holds a document against what OpenAPI 3.1 asks of one, as far as ours use it; its schemas against JSON Schema's own. No
 * library that Maven has here carries the official schema of the whole.
 */
final class OpenApiCheck {

    private static final Schema SCHEMA_OF_SCHEMAS = SchemaRegistry.withDialect(Dialects.getDraft202012())
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Pattern IN_BRACES = Pattern.compile("\\{([^}]+)}");

    private final JsonNode document;
    private final Set<String> names = new HashSet<>();

    private OpenApiCheck(JsonNode document) {
        this.document = document;
    }

    static void of(JsonNode document) {
        new OpenApiCheck(document).check();
    }

    private void check() {
        assertThat(document.path("openapi").asString()).matches("3\\.1\\.\\d+");
        assertThat(document.at("/info/title").asString()).isNotBlank();
        assertThat(document.at("/info/version").asString()).isNotBlank();
        assertThat(document.at("/components/schemas/ProblemDetail/properties").propertyNames())
                .contains("type", "title", "status", "detail", "instance", "errors", "rules");
        document.at("/components/schemas").forEach(this::schema);
        assertThat(document.get("paths").isEmpty()).isFalse();
        document.get("paths").properties().forEach(path -> {
            assertThat(path.getKey()).startsWith("/");
            path.getValue().properties().forEach(operation -> {
                assertThat(METHODS).contains(operation.getKey());
                operation(path.getKey(), operation.getValue());
            });
        });
        references(document);
    }

    private void operation(String path, JsonNode operation) {
        var name = operation.path("operationId").asString("");
        assertThat(name).as(path).isNotBlank();
        assertThat(names.add(name)).as("only one is called " + name).isTrue();
        var inPath = new TreeSet<String>();
        var all = new HashSet<List<String>>();
        for (var parameter : operation.path("parameters")) {
            var where = parameter.get("in").asString();
            assertThat(where).isIn("path", "query", "header", "cookie");
            assertThat(all.add(List.of(where, parameter.get("name").asString())))
                    .as("%s %s", path, parameter)
                    .isTrue();
            if (where.equals("path")) {
                inPath.add(parameter.get("name").asString());
                assertThat(parameter.path("required").asBoolean()).isTrue();
            }
            schema(parameter.get("schema"));
        }
        assertThat(inPath)
                .isEqualTo(new TreeSet<>(
                        IN_BRACES.matcher(path).results().map(r -> r.group(1)).toList()));
        operation.at("/requestBody/content").forEach(content -> schema(content.get("schema")));
        assertThat(operation.get("responses").propertyNames()).anyMatch(status -> status.startsWith("2"));
        if (operation.has("parameters") || operation.has("requestBody")) { // nothing else can be asked wrongly
            assertThat(operation.get("responses").propertyNames()).anyMatch(status -> status.startsWith("4"));
        }
        operation.get("responses").properties().forEach(response -> response(response.getKey(), response.getValue()));
    }

    private void response(String status, JsonNode response) {
        assertThat(status).matches("[1-5]\\d\\d");
        assertThat(response.path("description").asString()).isNotBlank();
        response.path("content").forEach(content -> schema(content.get("schema")));
        if (status.compareTo("400") >= 0) {
            assertThat(response.at("/content/application~1problem+json/schema/$ref")
                            .asString())
                    .isEqualTo("#/components/schemas/ProblemDetail");
        }
    }

    private void schema(JsonNode schema) {
        assertThat(schema).isNotNull();
        assertThat(SCHEMA_OF_SCHEMAS.validate(schema)).as(schema.toString()).isEmpty();
    }

    private void references(JsonNode node) {
        if (node.path("$ref").isString()) {
            var reference = node.get("$ref").asString();
            assertThat(reference).startsWith("#/");
            assertThat(document.at(JsonPointer.compile(reference.substring(1))).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
        node.forEach(this::references);
    }
}
