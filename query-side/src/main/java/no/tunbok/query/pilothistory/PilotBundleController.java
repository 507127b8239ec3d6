package no.tunbok.query.pilothistory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.eventstore.Leaves;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entryhistory.EntryBundleAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** All of one pilot, to take along. */
@RestController
@Tag(name = "pilots")
class PilotBundleController {

    private final EntryBundleAnswers<PilotEvent> answers;

    PilotBundleController(DossierFold<PilotEvent, ?> fold, Leaves leaves, Freshness freshness, JsonMapper json) {
        answers = new EntryBundleAnswers<>("pilot", fold, PilotStory::of, leaves, freshness, json);
    }

    @Operation(
            summary = "All that the register has of one pilot: a zip of its history, its events and its page",
            description =
                    "The same for the same position and day, to the byte. In events.jsonl stands every event as it is kept, with the hash of its leaf.")
    @Parameter(
            name = "knownAt",
            in = ParameterIn.QUERY,
            description = "what the register knew then: 2023-01-12T12:00:00Z or position:1234")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/v1/pilots/{id}/bundle")
    ResponseEntity<Resource> bundle(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position) {
        return answers.bundle(id, parameters, position);
    }
}
