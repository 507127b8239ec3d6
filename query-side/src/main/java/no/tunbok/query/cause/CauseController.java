package no.tunbok.query.cause;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.tunbok.query.edge.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why the register says something. */
@RestController
@Tag(name = "causes")
class CauseController {

    private final CauseAnswers answers;

    CauseController(CauseAnswers answers) {
        this.answers = answers;
    }

    @Operation(
            summary =
                    "The chain of cause of one fact: the command that began it, the facts between, and all that came of it")
    @GetMapping("/api/v1/causes/{eventId}")
    ResponseEntity<CauseChain> chain(
            @PathVariable String eventId,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position) {
        return answers.chain(eventId, parameters, position);
    }
}
