package no.tunbok.query.pilotdossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.edge.OnADay;
import no.tunbok.query.entrydossier.DossierAnswers;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entrydossier.DossierRows;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One pilot. */
@RestController
@Tag(name = "pilots")
class PilotDossierController {

    private final DossierAnswers<PilotEvent, PilotDossier> answers;

    PilotDossierController(
            DossierFold<PilotEvent, PilotDossier> fold,
            DossierRows<PilotEvent, PilotDossier> rows,
            Freshness freshness) {
        answers = new DossierAnswers<>(fold, rows, freshness);
    }

    @Operation(summary = "One pilot on one page")
    @OnADay
    @GetMapping("/api/v1/pilots/{id}")
    ResponseEntity<PilotDossier> dossier(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position,
            HttpServletResponse response) {
        return answers.dossier(id, parameters, position, response);
    }
}
