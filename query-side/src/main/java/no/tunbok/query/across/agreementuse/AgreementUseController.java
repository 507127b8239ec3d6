package no.tunbok.query.across.agreementuse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.query.across.AcrossAnswers;
import no.tunbok.query.agreementdossier.AgreementDossier;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.OnADay;
import no.tunbok.query.entrydossier.EntriesOnDay;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much of an agreement is used. */
@RestController
@Tag(name = "agreements")
class AgreementUseController {

    private final AcrossAnswers answers;
    private final EntriesOnDay<AgreementEvent, AgreementDossier> agreements;

    AgreementUseController(AcrossAnswers answers, EntriesOnDay<AgreementEvent, AgreementDossier> agreements) {
        this.answers = answers;
        this.agreements = agreements;
    }

    @Operation(summary = "What is called off against the ceiling, by provider and over time")
    @OnADay
    @GetMapping("/api/v1/agreements/{id}/use")
    ResponseEntity<AgreementUse> use(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position) {
        var entry = Asked.entry(id);
        return answers.answer(
                parameters,
                position,
                List.of(agreements),
                (asOf, reached) ->
                        AgreementUse.of(agreements.one(entry, asOf, reached).dossier(), reached));
    }
}
