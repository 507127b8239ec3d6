package no.tunbok.query.approvaldossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalStatus;
import no.tunbok.events.value.ServiceArea;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entrydossier.DossierList;
import no.tunbok.query.entrydossier.DossierListAnswers;
import no.tunbok.query.entrydossier.ListRows;
import no.tunbok.query.entrydossier.NarrowedList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All approvals. */
@RestController
@Tag(name = "approvals")
class ApprovalListController {

    private final DossierListAnswers<ApprovalEvent, ApprovalDossier, ApprovalListItem> answers;

    ApprovalListController(
            ListRows<ApprovalEvent, ApprovalDossier, ApprovalListItem> rows,
            DossierFold<ApprovalEvent, ApprovalDossier> fold,
            Freshness freshness) {
        answers = new DossierListAnswers<>(rows, fold, freshness);
    }

    @Operation(summary = "The approvals, by name")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "only those that have come this far",
            schema = @Schema(implementation = ApprovalStatus.class))
    @Parameter(
            name = "serviceArea",
            in = ParameterIn.QUERY,
            description = "only those that are approved for this",
            schema = @Schema(implementation = ServiceArea.class))
    @Parameter(
            name = "municipality",
            in = ParameterIn.QUERY,
            description = "only those on farms in this one: 1866",
            schema = @Schema(type = "string", pattern = "[0-9]{4}"))
    @Parameter(
            name = "provider",
            in = ParameterIn.QUERY,
            description = "only that of the provider with this number: 958501420",
            schema = @Schema(type = "string", pattern = "[0-9]{9}"))
    @Parameter(
            name = "county",
            in = ParameterIn.QUERY,
            description = "only those in municipalities of this one: 18",
            schema = @Schema(type = "string", pattern = "[0-9]{2}"))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description =
                    "only those with these words, however bent, or where none has them nearly spelt so, in the place and what is offered; providers' names are not looked through",
            schema = @Schema(type = "string", maxLength = 200))
    @NarrowedList
    @GetMapping("/api/v1/approvals")
    ResponseEntity<DossierList<ApprovalListItem>> approvals(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position,
            HttpServletRequest request) {
        return answers.list(parameters, position, request);
    }
}
