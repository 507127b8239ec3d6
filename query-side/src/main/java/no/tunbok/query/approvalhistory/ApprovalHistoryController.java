package no.tunbok.query.approvalhistory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import no.tunbok.events.approval.ApprovalEvent;
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

/** The history of one approval. */
@RestController
@Tag(name = "approvals")
class ApprovalHistoryController {

    private final EntryHistoryAnswers<ApprovalEvent> answers;

    ApprovalHistoryController(EntryRecords<ApprovalEvent> records, Freshness freshness) {
        answers = new EntryHistoryAnswers<>(records, ApprovalStory::of, freshness);
    }

    @Operation(summary = "What was told of one approval, when and by whom")
    @Parameter(name = "at", in = ParameterIn.QUERY, description = "only what certainly had happened by that day")
    @Parameter(
            name = "knownAt",
            in = ParameterIn.QUERY,
            description = "what the register knew then: 2023-01-12T12:00:00Z or position:1234")
    @GetMapping("/api/v1/approvals/{id}/history")
    ResponseEntity<ToldFacts<ApprovalEvent>> history(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position,
            HttpServletResponse response) {
        return answers.history(id, parameters, position, response);
    }
}
