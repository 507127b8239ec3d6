package no.tunbok.command.edge;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.stream.Stream;
import no.tunbok.command.judgement.Force;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Writes the table of rules into the OpenAPI document. */
final class RulesDocument implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.path(RulesController.ADDRESS, new PathItem().get(operation()));
    }

    private static Operation operation() {
        return new Operation()
                .operationId("rules")
                .addTagsItem("rules")
                .summary("Every rule by which the register judges")
                .description("No header says who asks, and Accept-Language decides nothing: every language is there. "
                        + "A rule of mode H refuses always, one of mode D refuses decisions and is remarked upon where "
                        + "something is registered, one of mode W is only ever remarked upon")
                .responses(new ApiResponses()
                        .addApiResponse(
                                "200",
                                new ApiResponse()
                                        .description("All of them; what holds for every kind of entry comes first")
                                        .addHeaderObject("ETag", header("For If-None-Match"))
                                        .addHeaderObject("Cache-Control", header("The rules change with a release"))
                                        .content(new Content()
                                                .addMediaType("application/json", new MediaType().schema(table()))))
                        .addApiResponse("304", new ApiResponse().description("The same as in If-None-Match")));
    }

    private static Schema<?> table() {
        Schema<?> table = new JsonSchema()
                .typesItem("object")
                .addProperty("items", list(rule()))
                .addProperty("next", new JsonSchema().typesItem("null").description("Nowhere: this is all"));
        table.setRequired(List.of("items"));
        return table;
    }

    private static Schema<?> rule() {
        var mode = new JsonSchema();
        mode.addType("string");
        mode.setDescription("H: always; D: when deciding; W: a warning");
        Stream.of(Force.values()).map(Force::letter).forEach(mode::addEnumItemObject);
        Schema<?> rule = new JsonSchema()
                .typesItem("object")
                .addProperty("number", text())
                .addProperty("mode", mode)
                .addProperty("text", languages())
                .addProperty("source", text());
        rule.setRequired(List.of("number", "mode", "text", "source"));
        return rule;
    }

    private static Schema<?> languages() {
        Schema<?> languages = new JsonSchema()
                .typesItem("object")
                .addProperty("nb", text())
                .addProperty("nn", text())
                .addProperty("en", text());
        languages.setRequired(List.of("nb", "nn", "en"));
        return languages;
    }

    private static Header header(String description) {
        return new Header().description(description).schema(text());
    }

    private static Schema<?> text() {
        return new JsonSchema().typesItem("string");
    }

    private static Schema<?> list(Schema<?> items) {
        var list = new JsonSchema();
        list.addType("array");
        list.setItems(items);
        return list;
    }
}
