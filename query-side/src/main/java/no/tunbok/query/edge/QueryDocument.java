package no.tunbok.query.edge;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.tunbok.query.export.Format;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;

/** Writes into the OpenAPI document what a question that gets no answer is told. */
final class QueryDocument implements OpenApiCustomizer {

    private static final String PROBLEM = "ProblemDetail";

    @Override
    public void customise(OpenAPI document) {
        if (document.getComponents() == null) document.setComponents(new Components());
        document.getComponents().addSchemas(PROBLEM, problem());
        document.getComponents().getSchemas().values().forEach(QueryDocument::describeFacts);
        document.getPaths().forEach((address, path) -> {
            if (path.getGet() != null) path.getGet().setOperationId(name(address));
            if (isFile(address) && path.getGet() != null) describeFile(path.getGet(), list(document, address));
        });
        document.getPaths().values().forEach(path -> {
            var post = path.getPost();
            if (post != null && post.getResponses().keySet().stream().noneMatch(status -> status.startsWith("4"))) {
                describeAnswer(post);
                describeProblems(post); // commands have told of theirs
            }
            if (path.getGet() != null) {
                describeAnswer(path.getGet());
                describeProblems(path.getGet());
                Objects.requireNonNullElse(path.getGet().getParameters(), List.<Parameter>of())
                        .forEach(QueryDocument::describe);
            }
        });
    }

    /** From the address, so that no other question changes it: "pilots", "pilots-id-history". */
    private static String name(String address) {
        return address.replaceFirst("^/api/v1/", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Some facts have the same fields: which of them it is, is told beside it, and no schema alone can say. */
    private static void describeFacts(Schema<?> schema) {
        Objects.requireNonNullElse(schema.getProperties(), Map.<String, Schema<?>>of())
                .values()
                .forEach(QueryDocument::describeFacts);
        if (schema.getAllOf() != null) schema.getAllOf().forEach(QueryDocument::describeFacts);
        if (schema.getOneOf() != null) {
            schema.setAnyOf(schema.getOneOf());
            schema.setOneOf(null);
        }
    }

    /** What says nothing of its form is JSON. */
    private static void describeAnswer(Operation question) {
        question.getResponses().values().forEach(answer -> {
            var content = answer.getContent();
            var any = content == null ? null : content.remove("*/*");
            if (content != null && any != null) content.addMediaType("application/json", any);
        });
    }

    private static boolean isFile(String address) {
        return Arrays.stream(Format.values()).anyMatch(format -> address.endsWith("." + format.ending()));
    }

    private static @Nullable Operation list(OpenAPI document, String address) {
        var path = document.getPaths().get(address.substring(0, address.lastIndexOf('.')));
        return path == null ? null : path.getGet();
    }

    /** A file of a list is asked for as the list is, but has no pages. */
    private static void describeFile(Operation file, @Nullable Operation list) {
        if (list == null) return;
        var own = Objects.requireNonNullElse(file.getParameters(), List.<Parameter>of()).stream()
                .map(Parameter::getName)
                .toList();
        list.getParameters().stream()
                .filter(parameter -> !own.contains(parameter.getName()))
                .filter(parameter -> !Set.of("after", "limit").contains(parameter.getName()))
                .forEach(file::addParametersItem);
    }

    /** What the annotations leave out: of the question's parameters the form, of the header what it is for. */
    private static void describe(Parameter parameter) {
        if (parameter.getName().equals(Asked.POSITION)) {
            parameter.setDescription("Answer from no older state than this: what a command's answer had in its header");
        }
        if (parameter.getName().equals(HttpHeaders.ACCEPT_LANGUAGE)) {
            parameter.setDescription("nn for nynorsk; bokmål otherwise");
        }
        if (parameter.getSchema() == null) {
            parameter.setSchema(
                    switch (parameter.getName()) {
                        case Asked.AT -> text().format("date");
                        case "limit" -> new JsonSchema().typesItem("integer").minimum(BigDecimal.ONE);
                        default -> text();
                    });
        }
    }

    private static void describeProblems(Operation question) {
        Arrays.stream(Problem.values())
                .collect(Collectors.groupingBy(
                        problem -> String.valueOf(problem.status().value())))
                .forEach((status, problems) -> question.getResponses()
                        .addApiResponse(
                                status,
                                new ApiResponse()
                                        .description(problems.stream()
                                                .map(problem -> "/problems/" + problem.slug() + ".html")
                                                .collect(Collectors.joining(", ")))
                                        .content(new Content()
                                                .addMediaType(
                                                        "application/problem+json",
                                                        new MediaType()
                                                                .schema(new JsonSchema()
                                                                        .$ref("#/components/schemas/" + PROBLEM))))));
    }

    /** The command side says the same of its problems; where both are one document, there is one schema. */
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
                .addProperty("status", new JsonSchema().typesItem("integer"))
                .addProperty("detail", text())
                .addProperty("instance", text().format("uri-reference"))
                .addProperty("errors", list(error))
                .addProperty("rules", list(text()));
        problem.setRequired(List.of("title", "status"));
        return problem;
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
