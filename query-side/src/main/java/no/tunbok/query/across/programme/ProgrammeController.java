package no.tunbok.query.across.programme;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.reference.Programme;
import no.tunbok.query.across.AcrossAnswers;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.OnADay;
import no.tunbok.query.edge.Problem;
import no.tunbok.query.edge.QuestionRefused;
import no.tunbok.query.entrydossier.EntriesOnDay;
import no.tunbok.query.entrydossier.FoundEntry;
import no.tunbok.query.pilotdossier.PilotDossier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The programmes, and what became of their pilots together. */
@RestController
@Tag(name = "programmes")
class ProgrammeController {

    private final AcrossAnswers answers;
    private final EntriesOnDay<PilotEvent, PilotDossier> pilots;

    ProgrammeController(AcrossAnswers answers, EntriesOnDay<PilotEvent, PilotDossier> pilots) {
        this.answers = answers;
        this.pilots = pilots;
    }

    @Operation(summary = "The programmes")
    @GetMapping("/api/v1/programmes")
    ProgrammeList programmes() {
        return ProgrammeList.of(Programme.known());
    }

    @Operation(summary = "A programme: its pilots, grants against the frame, effects and reports owed")
    @OnADay
    @GetMapping("/api/v1/programmes/{code}")
    ResponseEntity<ProgrammePage> programme(
            @PathVariable String code,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position) {
        var programme = Programme.find(code).orElseThrow(() -> new QuestionRefused(Problem.UNKNOWN_ENTRY));
        return answers.answer(
                parameters,
                position,
                List.of(pilots),
                (asOf, reached) -> ProgrammePage.of(
                        programme,
                        pilots.of(asOf, reached, Map.of()).stream()
                                .map(FoundEntry::dossier)
                                .toList(),
                        reached));
    }
}
