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
import no.tunbok.query.edge.OnADay;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entrydossier.DossierList;
import no.tunbok.query.entrydossier.DossierListAnswers;
import no.tunbok.query.entrydossier.ListRows;
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
            name = "hasRemarks",
            in = ParameterIn.QUERY,
            description = "only those with a fact that breaks a rule, or only those without: true or false",
            schema = @Schema(allowableValues = {"true", "false"}))
    @Parameter(
            name = "dueBefore",
            in = ParameterIn.QUERY,
            description = "only those of which a report is due before this day, overdue or not: 2026-12-31",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description =
                    "only those with these words, however bent, or where none has them nearly spelt so, in names and titles of the pilot, its gatherings, measures and reports, and of those who take part",
            schema = @Schema(type = "string", maxLength = 200))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description =
                    "by name, by when the register came to know what the list says of the entry, or by what is due first; - turns the first two round",
            schema =
                    @Schema(
                            allowableValues = {"name", "-name", "changed", "-changed", "due"},
                            defaultValue = "name"))
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "how many at most, 1 to 200; 50 when left out")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "the value of next on the page before")
    @OnADay
    @GetMapping("/api/v1/pilots")
    ResponseEntity<DossierList<PilotListItem>> pilots(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position,
            HttpServletRequest request) {
        return answers.list(parameters, position, request);
    }
}
