package no.tunbok.query.entryhistory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import no.tunbok.events.history.Fact;
import no.tunbok.eventstore.Leaves;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.entrydossier.DossierFold;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** What was told of one entry, to read and to take along; each kind says at which address, and tells its facts. */
public abstract class EntryHistoryController<F extends Fact<F>> {

    private final EntryHistoryAnswers<F> answers;
    private final EntryBundleAnswers<F> bundles;

    /** @param kind what the file is called after */
    protected EntryHistoryController(
            String kind,
            DossierFold<F, ?> fold,
            Story.Teller<F> teller,
            Leaves leaves,
            Freshness freshness,
            JsonMapper json) {
        answers = new EntryHistoryAnswers<>(fold.records(), teller, freshness);
        bundles = new EntryBundleAnswers<>(kind, fold, teller, leaves, freshness, json);
    }

    @Operation(summary = "What was told of one entry, when and by whom")
    @Parameter(name = "at", in = ParameterIn.QUERY, description = "only what certainly had happened by that day")
    @Parameter(
            name = "knownAt",
            in = ParameterIn.QUERY,
            description = "what the register knew then: 2023-01-12T12:00:00Z or position:1234")
    @GetMapping("/{id}/history")
    ResponseEntity<ToldFacts<F>> history(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position,
            HttpServletResponse response) {
        return answers.history(id, parameters, position, response);
    }

    @Operation(
            summary = "All that the register has of one entry: a zip of its history, its events and its page",
            description =
                    "The same for the same position and day, to the byte. In events.jsonl stands every event as it is kept, with the hash of its leaf.")
    @Parameter(
            name = "knownAt",
            in = ParameterIn.QUERY,
            description = "what the register knew then: 2023-01-12T12:00:00Z or position:1234")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{id}/bundle")
    ResponseEntity<Resource> bundle(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position) {
        return bundles.bundle(id, parameters, position);
    }
}
