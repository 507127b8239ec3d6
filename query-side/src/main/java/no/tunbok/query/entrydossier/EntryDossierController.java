package no.tunbok.query.entrydossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletResponse;
import no.tunbok.events.history.Fact;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.edge.OnADay;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** One entry, at a moment or between two; each kind says at which address. */
public abstract class EntryDossierController<F extends Fact<F>, D extends Dossier> {

    private final DossierAnswers<F, D> answers;
    private final DossierDifferenceAnswers<F, D> differences;

    protected EntryDossierController(
            DossierFold<F, D> fold, DossierRows<F, D> rows, Freshness freshness, JsonMapper json) {
        answers = new DossierAnswers<>(fold, rows, freshness);
        differences = new DossierDifferenceAnswers<>(fold, freshness, json);
    }

    @Operation(summary = "One entry on one page")
    @OnADay
    @GetMapping("/{id}")
    ResponseEntity<D> dossier(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position,
            HttpServletResponse response) {
        return answers.dossier(id, parameters, position, response);
    }

    @Operation(
            summary = "In what the page of one entry differs between two moments, field by field",
            description =
                    "The steps, carried out in their order as by RFC 6902, make the second page of the first. Things in lists are known again by their identifiers.")
    @Parameter(
            name = "sinceAt",
            in = ParameterIn.QUERY,
            description = "the day in the world of the first page, such as 2022-12-31; as of now when left out",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "sinceKnownAt",
            in = ParameterIn.QUERY,
            description =
                    "what the register knew for the first page: 2023-01-12T12:00:00Z or position:1234; all when left out")
    @Parameter(
            name = "at",
            in = ParameterIn.QUERY,
            description = "the day in the world of the second page; as of now when left out")
    @Parameter(
            name = "knownAt",
            in = ParameterIn.QUERY,
            description = "what the register knew for the second page; all when left out")
    @GetMapping("/{id}/difference")
    ResponseEntity<DossierDifference> difference(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position) {
        return differences.difference(id, parameters, position);
    }
}
