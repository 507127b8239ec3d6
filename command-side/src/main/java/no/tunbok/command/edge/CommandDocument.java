package no.tunbok.command.edge;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.tunbok.command.judgement.Mode;
import no.tunbok.events.wire.WireName;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Writes each command into the OpenAPI document, with the schema by which its body is checked. */
final class CommandDocument implements OpenApiCustomizer {

    private static final String PROBLEM = "ProblemDetail";
    private static final String PROBLEM_REFERENCE = "#/components/schemas/" + PROBLEM;

    private final CommandCatalogue catalogue;

    CommandDocument(CommandCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void customise(OpenAPI document) {
        if (document.getComponents() == null) document.setComponents(new Components());
        document.getComponents().addSchemas(PROBLEM, problem());
        document.getPaths().remove(CommandController.ADDRESS);
        for (var reader : catalogue.all()) {
            for (var form : reader.family().forms()) {
                document.path(
                        "/api/v1/" + reader.family().collection() + "/{id}/" + form.path(),
                        new PathItem().post(operation(reader, form)));
            }
        }
    }

    private static Operation operation(CommandReader reader, CommandForm form) {
        var decides = form.mode() == Mode.DECIDE;
        var operation = new Operation()
                .operationId(reader.family().collection() + "-" + form.path())
                .addTagsItem(reader.family().collection() + ": commands")
                .summary((decides ? "Decides: " : "Registers: ")
                        + WireName.of(form.fact()).name())
                .addParametersItem(
                        new Parameter().in("path").name("id").required(true).schema(text().format("uuid")))
                .addParametersItem(
                        header("Idempotency-Key", true, "New for each command; the same when it is sent again"))
                .addParametersItem(header("Tunbok-Actor", true, "Who acts: an identifier, not a name"))
                .addParametersItem(header("Tunbok-Role", true, "CASE_OFFICER, SUPERVISOR or SYSTEM"))
                .addParametersItem(header("Tunbok-Body", true, "Organisation number of the body on whose behalf it is"))
                .addParametersItem(header("Tunbok-Correlation-Id", false, "Ties together what one errand set off"))
                .addParametersItem(header("If-Match", decides, "The entry's ETag"))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType(
                                        "application/json",
                                        new MediaType().schema(DocumentedSchema.of(reader.schema(form))))))
                .responses(responses(decides));
        return operation;
    }

    private static ApiResponses responses(boolean decides) {
        var responses = new ApiResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description("Recorded; ETag and Tunbok-Position say where it stands")
                                .content(new Content()
                                        .addMediaType("application/json", new MediaType().schema(answer()))));
        Arrays.stream(Problem.values())
                .filter(problem -> decides || problem != Problem.VERSION_REQUIRED)
                .collect(Collectors.groupingBy(
                        problem -> String.valueOf(problem.status().value())))
                .forEach((status, problems) -> responses.addApiResponse(
                        status,
                        new ApiResponse()
                                .description(
                                        problems.stream().map(Problem::type).collect(Collectors.joining(", ")))
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType().schema(new JsonSchema().$ref(PROBLEM_REFERENCE))))));
        return responses;
    }

    /** The query side says the same of its problems; where both are one document, there is one schema. */
    private static Schema<?> problem() {
        var error = new JsonSchema()
                .typesItem("object")
                .addProperty("pointer", text().description("What is wrong in a body (RFC 6901), or a header's name"))
                .addProperty("parameter", text().description("What is wrong in a question"))
                .addProperty(
                        "code", text().description("The rule's number, or a word that is the same in every language"))
                .addProperty("detail", text());
        Schema<?> problem = new JsonSchema()
                .typesItem("object")
                .description("RFC 9457; the type is the address of a page that says what to do")
                .addProperty("type", text().format("uri-reference"))
                .addProperty("title", text())
                .addProperty("status", integer())
                .addProperty("detail", text())
                .addProperty("instance", text().format("uri-reference"))
                .addProperty("errors", list(error))
                .addProperty("rules", list(text()));
        problem.setRequired(List.of("title", "status"));
        return problem;
    }

    private static Schema<?> answer() {
        return new JsonSchema()
                .typesItem("object")
                .addProperty("id", text().format("uuid"))
                .addProperty("version", integer())
                .addProperty(
                        "recorded",
                        list(new JsonSchema()
                                .typesItem("object")
                                .addProperty("number", integer())
                                .addProperty("type", text())))
                .addProperty("remarks", remarks())
                .addProperty(
                        "alsoRecordedIn",
                        list(new JsonSchema()
                                .typesItem("object")
                                .addProperty("id", text().format("uuid"))
                                .addProperty("version", integer())
                                .addProperty("remarks", remarks())));
    }

    private static Schema<?> remarks() {
        return list(new JsonSchema()
                .typesItem("object")
                .addProperty("about", integer())
                .addProperty("rule", text())
                .addProperty("text", text()));
    }

    private static Parameter header(String name, boolean required, String description) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(required)
                .description(description)
                .schema(text());
    }

    private static Schema<?> text() {
        return new JsonSchema().typesItem("string");
    }

    private static Schema<?> integer() {
        return new JsonSchema().typesItem("integer");
    }

    private static Schema<?> list(Schema<?> items) {
        var list = new JsonSchema();
        list.addType("array");
        list.setItems(items);
        return list;
    }
}
