package no.tunbok.query.agreementdossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementStatus;
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

/** All framework agreements. */
@RestController
@Tag(name = "agreements")
class AgreementListController {

    private final DossierListAnswers<AgreementEvent, AgreementDossier, AgreementListItem> answers;

    AgreementListController(
            ListRows<AgreementEvent, AgreementDossier, AgreementListItem> rows,
            DossierFold<AgreementEvent, AgreementDossier> fold,
            Freshness freshness) {
        answers = new DossierListAnswers<>(rows, fold, freshness);
    }

    @Operation(summary = "The framework agreements, by name")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "only those that have come this far",
            schema = @Schema(implementation = AgreementStatus.class))
    @Parameter(
            name = "serviceArea",
            in = ParameterIn.QUERY,
            description = "only those about this",
            schema = @Schema(implementation = ServiceArea.class))
    @Parameter(
            name = "buyer",
            in = ParameterIn.QUERY,
            description = "only those under which this one buys: 942402465",
            schema = @Schema(type = "string", pattern = "[0-9]{9}"))
    @Parameter(
            name = "provider",
            in = ParameterIn.QUERY,
            description = "only those in which this provider has a place: 958501420",
            schema = @Schema(type = "string", pattern = "[0-9]{9}"))
    @Parameter(
            name = "municipality",
            in = ParameterIn.QUERY,
            description = "only those by which this one buys, by any number that it ever had: 3006",
            schema = @Schema(type = "string", pattern = "[0-9]{4}"))
    @Parameter(
            name = "county",
            in = ParameterIn.QUERY,
            description = "only those by which municipalities of this one buy: 33",
            schema = @Schema(type = "string", pattern = "[0-9]{2}"))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description =
                    "only those with these words, however bent, or where none has them nearly spelt so, in the title, what is bought, and the buyers' names",
            schema = @Schema(type = "string", maxLength = 200))
    @NarrowedList
    @GetMapping("/api/v1/agreements")
    ResponseEntity<DossierList<AgreementListItem>> agreements(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position,
            HttpServletRequest request) {
        return answers.list(parameters, position, request);
    }
}
