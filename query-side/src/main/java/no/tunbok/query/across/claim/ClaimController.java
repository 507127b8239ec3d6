package no.tunbok.query.across.claim;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.reference.MunicipalityChanges;
import no.tunbok.events.reference.Programme;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.query.across.AcrossAnswers;
import no.tunbok.query.approvaldossier.ApprovalDossier;
import no.tunbok.query.asof.AsOf;
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

/** Whether what is said of pilot municipalities is so. */
@RestController
@Tag(name = "programmes")
class ClaimController {

    private final AcrossAnswers answers;
    private final EntriesOnDay<PilotEvent, PilotDossier> pilots;
    private final EntriesOnDay<ApprovalEvent, ApprovalDossier> approvals;

    ClaimController(
            AcrossAnswers answers,
            EntriesOnDay<PilotEvent, PilotDossier> pilots,
            EntriesOnDay<ApprovalEvent, ApprovalDossier> approvals) {
        this.answers = answers;
        this.pilots = pilots;
        this.approvals = approvals;
    }

    @Operation(summary = "Whether every pilot municipality has an approved provider, and the facts that it rests on")
    @OnADay
    @GetMapping("/api/v1/programmes/{code}/approved-providers")
    ResponseEntity<ClaimPage> claim(
            @PathVariable String code,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position) {
        var programme = Programme.find(code).orElseThrow(() -> new QuestionRefused(Problem.UNKNOWN_ENTRY));
        return answers.answer(
                parameters, position, List.of(pilots, approvals), (asOf, reached) -> claim(programme, asOf, reached));
    }

    private ClaimPage claim(Programme programme, AsOf asOf, long reached) {
        var day = asOf.at().orElseGet(pilots::today);
        var ofProgramme = pilots.of(asOf, reached, Map.of()).stream()
                .filter(pilot -> programme.code().equals(pilot.dossier().programmeCode()))
                .toList();
        return ClaimPage.of(
                day, ClaimedMunicipality.of(day, ofProgramme, number -> inPlace(number, asOf, reached)), reached);
    }

    private List<FoundEntry<ApprovalEvent, ApprovalDossier>> inPlace(
            MunicipalityNumber number, AsOf asOf, long reached) {
        return MunicipalityChanges.known().everyNumberOf(number).stream()
                .flatMap(one -> approvals.of(asOf, reached, Map.of("municipality", one.value())).stream())
                .toList();
    }
}
