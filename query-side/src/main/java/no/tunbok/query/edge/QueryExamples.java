package no.tunbok.query.edge;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Writes into the OpenAPI document an example of each parameter of a question; with the sample data there is an answer to each. */
final class QueryExamples implements OpenApiCustomizer {

    private static final Map<String, String> ENTRIES = Map.of(
            "/api/v1/pilots", "10ef7e72-0000-8000-8000-000000000018",
            "/api/v1/approvals", "10ef7e72-0002-8000-8000-000000000001",
            "/api/v1/agreements", "10ef7e72-0004-8000-8000-000000003006");

    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("organisationNumber", "310055662"),
            Map.entry("provider", "310055662"),
            Map.entry("buyer", "942402465"),
            Map.entry("organisation", "974764687"),
            Map.entry("number", "1870"),
            Map.entry("municipality", "1870"),
            Map.entry("county", "18"),
            Map.entry("code", "IPT-LOFTET-2"),
            Map.entry("name", "pilot-list"),
            Map.entry(Asked.AT, "2022-06-30"),
            Map.entry("sinceAt", "2021-06-30"),
            Map.entry(Asked.KNOWN_AT, "position:190"),
            Map.entry("sinceKnownAt", "position:100"),
            Map.entry("until", "2026-12-31"),
            Map.entry("dueBefore", "2027-01-01"),
            Map.entry("hasRemarks", "true"),
            Map.entry("q", "Nordland"),
            Map.entry("sort", "-changed"),
            Map.entry("limit", "10"));

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().forEach((address, path) -> {
            if (path.getGet() != null) {
                parameters(path.getGet()).forEach(parameter -> parameter.setExample(example(address, parameter)));
            }
        });
    }

    private static List<Parameter> parameters(Operation question) {
        return Objects.requireNonNullElse(question.getParameters(), List.of());
    }

    /** Of a choice, its first. A cursor and an event are of one register only. */
    private static @Nullable Object example(String address, Parameter parameter) {
        if (parameter.getName().equals("id")) return entry(address);
        if (parameter.getName().equals("name") && address.endsWith("/digest")) return "approval-dossier"; // has days
        var choices =
                parameter.getSchema() == null ? null : parameter.getSchema().getEnum();
        return EXAMPLES.containsKey(parameter.getName()) || choices == null
                ? EXAMPLES.get(parameter.getName())
                : choices.getFirst();
    }

    private static @Nullable String entry(String address) {
        return ENTRIES.entrySet().stream()
                .filter(kind -> address.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
