package no.tunbok.query.agreementhistory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.entryhistory.EntryHistoryAnswers;
import no.tunbok.query.entryhistory.ToldFacts;
import no.tunbok.query.entryrecord.EntryRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of one framework agreement. */
@RestController
@Tag(name = "agreements")
class AgreementHistoryController {

    private final EntryHistoryAnswers<AgreementEvent> answers;

    AgreementHistoryController(EntryRecords<AgreementEvent> records, Freshness freshness) {
        answers = new EntryHistoryAnswers<>(records, AgreementStory::of, freshness);
    }

    @Operation(summary = "What was told of one framework agreement, when and by whom")
    @Parameter(name = "at", in = ParameterIn.QUERY, description = "only what certainly had happened by that day")
    @Parameter(
            name = "knownAt",
            in = ParameterIn.QUERY,
            description = "what the register knew then: 2023-01-12T12:00:00Z or position:1234")
    @GetMapping("/api/v1/agreements/{id}/history")
    ResponseEntity<ToldFacts<AgreementEvent>> history(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position,
            HttpServletResponse response) {
        return answers.history(id, parameters, position, response);
    }
}
