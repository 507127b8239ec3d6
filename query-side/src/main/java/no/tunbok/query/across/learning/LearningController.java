package no.tunbok.query.across.learning;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.query.across.AcrossAnswers;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.OnADay;
import no.tunbok.query.entrydossier.EntriesOnDay;
import no.tunbok.query.pilotdossier.PilotDossier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who learned from whom. */
@RestController
@Tag(name = "learning")
class LearningController {

    private final AcrossAnswers answers;
    private final EntriesOnDay<PilotEvent, PilotDossier> pilots;

    LearningController(AcrossAnswers answers, EntriesOnDay<PilotEvent, PilotDossier> pilots) {
        this.answers = answers;
        this.pilots = pilots;
    }

    @Operation(summary = "Who learned from whom: gatherings and journeys, with hosts and visitors")
    @OnADay
    @GetMapping("/api/v1/learning")
    ResponseEntity<LearningPage> learning(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position) {
        return answers.answer(
                parameters,
                position,
                List.of(pilots),
                (asOf, reached) -> new LearningPage(Occasion.of(pilots.of(asOf, reached, Map.of())), reached));
    }
}
