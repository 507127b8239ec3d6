package no.tunbok.query.edge;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;

/** Writes into the OpenAPI document what the headers of an answer say. */
final class QueryHeaders implements OpenApiCustomizer {

    private static final List<String> WITHOUT_TAG =
            List.of("/history", "/bundle", "/digest", "/causes/{eventId}", ".csv", ".xlsx");

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().forEach((address, path) -> {
            var question = path.getGet();
            if (question == null || !hasPosition(question)) return;
            var answer = Objects.requireNonNull(question.getResponses().get("200"), address);
            answer.addHeaderObject(
                    Asked.POSITION, header("integer", "The position of the last event that it was computed from"));
            answer.addHeaderObject(
                    AgeOfAnswers.AGE,
                    header(
                            "integer",
                            "For how many seconds the oldest event that it lacks has been kept; 0 when it lacks none"));
            if (WITHOUT_TAG.stream().noneMatch(address::endsWith)) {
                answer.addHeaderObject(HttpHeaders.ETAG, header("string", "For If-None-Match"));
                question.addParametersItem(new Parameter()
                        .in("header")
                        .name(HttpHeaders.IF_NONE_MATCH)
                        .description("The ETag of the answer that is there already")
                        .schema(new JsonSchema().typesItem("string")));
                question.getResponses().addApiResponse("304", new ApiResponse().description("It is still the same"));
            }
        });
    }

    private static boolean hasPosition(Operation question) {
        return Objects.requireNonNullElse(question.getParameters(), List.<Parameter>of()).stream()
                .anyMatch(parameter -> parameter.getName().equals(Asked.POSITION));
    }

    private static Header header(String type, String says) {
        return new Header().description(says).schema(new JsonSchema().typesItem(type));
    }
}
