package no.tunbok.query.agreementdossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.entrydossier.DossierDifference;
import no.tunbok.query.entrydossier.DossierDifferenceAnswers;
import no.tunbok.query.entrydossier.DossierFold;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** One framework agreement, between two moments. */
@RestController
@Tag(name = "agreements")
class AgreementDifferenceController {

    private final DossierDifferenceAnswers<AgreementEvent, AgreementDossier> answers;

    AgreementDifferenceController(
            DossierFold<AgreementEvent, AgreementDossier> fold, Freshness freshness, JsonMapper json) {
        answers = new DossierDifferenceAnswers<>(fold, freshness, json);
    }

    @Operation(
            summary = "In what the page of one framework agreement differs between two moments, field by field",
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
    @GetMapping("/api/v1/agreements/{id}/difference")
    ResponseEntity<DossierDifference> difference(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position) {
        return answers.difference(id, parameters, position);
    }
}
