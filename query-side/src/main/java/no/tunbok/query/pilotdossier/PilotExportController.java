package no.tunbok.query.pilotdossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entrydossier.ListExportAnswers;
import no.tunbok.query.entrydossier.ListRows;
import no.tunbok.query.export.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All pilots as files, for spreadsheets. */
@RestController
@Tag(name = "pilots")
class PilotExportController {

    private final ListExportAnswers<PilotEvent, PilotDossier, PilotListItem> answers;

    PilotExportController(
            ListRows<PilotEvent, PilotDossier, PilotListItem> rows,
            DossierFold<PilotEvent, PilotDossier> fold,
            Freshness freshness,
            PlatformTransactionManager transactions) {
        answers = new ListExportAnswers<>(rows, fold, freshness, transactions);
    }

    @Operation(summary = "The same as text with semicolons, for Excel in Norway: all pages in one file")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    @GetMapping("/api/v1/pilots.csv")
    ResponseEntity<Resource> asText(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        return answers.export(Format.CSV, parameters, position, language);
    }

    @Operation(summary = "The same as a workbook: all pages on one sheet, what was asked on another")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/v1/pilots.xlsx")
    ResponseEntity<Resource> asWorkbook(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        return answers.export(Format.XLSX, parameters, position, language);
    }
}
