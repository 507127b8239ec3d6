package no.tunbok.query.pilothistory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.edge.Problem;
import no.tunbok.query.edge.QuestionRefused;
import no.tunbok.query.pilotrecord.PilotRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of one pilot, always read from its events. */
@RestController
@Tag(name = "pilots")
class PilotHistoryController {

    private final PilotRecords records;
    private final Freshness freshness;

    PilotHistoryController(PilotRecords records, Freshness freshness) {
        this.records = records;
        this.freshness = freshness;
    }

    @Operation(summary = "What was told of one pilot, when and by whom")
    @Parameter(name = "at", in = ParameterIn.QUERY, description = "only what certainly had happened by that day")
    @Parameter(
            name = "knownAt",
            in = ParameterIn.QUERY,
            description = "what the register knew then: 2023-01-12T12:00:00Z or position:1234")
    @GetMapping("/api/v1/pilots/{id}/history")
    ResponseEntity<ToldFacts> history(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position,
            HttpServletResponse response) {
        var asked = new Asked(parameters, Asked.AT, Asked.KNOWN_AT);
        var pilot = asked.identifier("id", id).map(PilotId::new);
        var asOf = asked.asOf(freshness);
        var seen = asked.position(position);
        asked.refuseIfWrong();

        long head = freshness.ofEvents(seen);
        response.setHeader(Asked.POSITION, Long.toString(head));
        var record = records.of(pilot.orElseThrow()).knownAt(asOf.knownAt());
        if (record.isEmpty()) {
            throw new QuestionRefused(Problem.UNKNOWN_ENTRY);
        }
        var lines = asOf.at().map(day -> PilotHistory.of(record, day)).orElseGet(() -> PilotHistory.of(record));
        if (lines.isEmpty()) {
            throw new QuestionRefused(Problem.NOTHING_BY_THEN);
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new ToldFacts(lines, head));
    }
}
