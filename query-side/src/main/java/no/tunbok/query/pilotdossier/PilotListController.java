package no.tunbok.query.pilotdossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.Theme;
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

/** All pilots. */
@RestController
@Tag(name = "pilots")
class PilotListController {

    private final DossierListAnswers<PilotEvent, PilotDossier, PilotListItem> answers;

    PilotListController(
            ListRows<PilotEvent, PilotDossier, PilotListItem> rows,
            DossierFold<PilotEvent, PilotDossier> fold,
            Freshness freshness) {
        answers = new DossierListAnswers<>(rows, fold, freshness);
    }

    @Operation(summary = "The pilots, by name")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "only those that have come this far",
            schema = @Schema(implementation = PilotStatus.class))
    @Parameter(
            name = "theme",
            in = ParameterIn.QUERY,
            description = "only those about this",
            schema = @Schema(implementation = Theme.class))
    @Parameter(
            name = "organisation",
            in = ParameterIn.QUERY,
            description = "only those that this one applied for, was given the grant for, or takes part in: 942402465",
            schema = @Schema(type = "string", pattern = "[0-9]{9}"))
    @Parameter(
            name = "municipality",
            in = ParameterIn.QUERY,
            description = "only those in which this one takes part: 1866",
            schema = @Schema(type = "string", pattern = "[0-9]{4}"))
    @Parameter(
            name = "county",
            in = ParameterIn.QUERY,
            description = "only those in which a municipality of this one takes part: 18",
            schema = @Schema(type = "string", pattern = "[0-9]{2}"))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description =
                    "only those with these words, however bent, or where none has them nearly spelt so, in names and titles of the pilot, its gatherings, measures and reports, and of those who take part",
            schema = @Schema(type = "string", maxLength = 200))
    @NarrowedList
    @GetMapping("/api/v1/pilots")
    ResponseEntity<DossierList<PilotListItem>> pilots(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position,
            HttpServletRequest request) {
        return answers.list(parameters, position, request);
    }
}
