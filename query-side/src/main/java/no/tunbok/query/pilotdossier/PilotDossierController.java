package no.tunbok.query.pilotdossier;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalLong;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.query.asof.AsOf;
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

/** One pilot: as of now from its row, as of any other moment from its events. */
@RestController
@Tag(name = "pilots")
class PilotDossierController {

    private final PilotDossierRows rows;
    private final PilotRecords records;
    private final Freshness freshness;
    private final Clock clock;

    PilotDossierController(PilotDossierRows rows, PilotRecords records, Freshness freshness, Clock clock) {
        this.rows = rows;
        this.records = records;
        this.freshness = freshness;
        this.clock = clock;
    }

    @Operation(summary = "One pilot on one page")
    @Parameter(name = "at", in = ParameterIn.QUERY, description = "the day in the world, such as 2022-12-31")
    @Parameter(
            name = "knownAt",
            in = ParameterIn.QUERY,
            description = "what the register knew then: 2023-01-12T12:00:00Z or position:1234")
    @GetMapping("/api/v1/pilots/{id}")
    ResponseEntity<PilotDossier> dossier(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position,
            HttpServletResponse response) {
        var asked = new Asked(parameters, Asked.AT, Asked.KNOWN_AT);
        var pilot = asked.identifier("id", id).map(PilotId::new);
        var asOf = asked.asOf(freshness);
        var seen = asked.position(position);
        asked.refuseIfWrong();
        return asOf.isNow()
                ? now(pilot.orElseThrow(), seen, response)
                : then(pilot.orElseThrow(), asOf, seen, response);
    }

    private ResponseEntity<PilotDossier> now(PilotId pilot, OptionalLong seen, HttpServletResponse response) {
        setPosition(response, freshness.ofRows(PilotDossierProjector.NAME, seen));
        var row = rows.find(pilot).orElseThrow(() -> new QuestionRefused(Problem.UNKNOWN_ENTRY));
        var dossier = row.dossier().orElseThrow(() -> new QuestionRefused(Problem.NOTHING_BY_THEN));
        var today = today();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(tag(dossier, today))
                .body(dossier.namedOn(today));
    }

    /** The version, for {@code If-Match}, and the day: a body can have another name tomorrow (PI-16). */
    private static String tag(PilotDossier dossier, LocalDate today) {
        return "\"" + dossier.version() + "-" + BASIC_ISO_DATE.format(today) + "\"";
    }

    private ResponseEntity<PilotDossier> then(
            PilotId pilot, AsOf asOf, OptionalLong seen, HttpServletResponse response) {
        setPosition(response, freshness.ofEvents(seen));
        var record = records.of(pilot).knownAt(asOf.knownAt());
        if (record.isEmpty()) {
            throw new QuestionRefused(Problem.UNKNOWN_ENTRY);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .body(PilotDossier.asOf(record.history(), asOf.at(), today())
                        .orElseThrow(() -> new QuestionRefused(Problem.NOTHING_BY_THEN)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Recorded.OSLO);
    }

    private static void setPosition(HttpServletResponse response, long position) {
        response.setHeader(Asked.POSITION, Long.toString(position));
    }
}
