package no.tunbok.query.across.municipality;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.reference.Municipalities;
import no.tunbok.events.reference.MunicipalityChanges;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.query.across.AcrossAnswers;
import no.tunbok.query.agreementdossier.AgreementDossier;
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

/** One municipality. */
@RestController
@Tag(name = "municipalities")
class MunicipalityController {

    private final AcrossAnswers answers;
    private final EntriesOnDay<PilotEvent, PilotDossier> pilots;
    private final EntriesOnDay<ApprovalEvent, ApprovalDossier> approvals;
    private final EntriesOnDay<AgreementEvent, AgreementDossier> agreements;

    MunicipalityController(
            AcrossAnswers answers,
            EntriesOnDay<PilotEvent, PilotDossier> pilots,
            EntriesOnDay<ApprovalEvent, ApprovalDossier> approvals,
            EntriesOnDay<AgreementEvent, AgreementDossier> agreements) {
        this.answers = answers;
        this.pilots = pilots;
        this.approvals = approvals;
        this.agreements = agreements;
    }

    @Operation(summary = "A municipality: its pilots, the farms there, and the agreements by which it buys")
    @OnADay
    @GetMapping("/api/v1/municipalities/{number}")
    ResponseEntity<MunicipalityPage> municipality(
            @PathVariable String number,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position) {
        if (!number.matches("[0-9]{4}")) throw new QuestionRefused(Problem.UNKNOWN_ENTRY);
        return answers.answer(
                parameters,
                position,
                List.of(pilots, approvals, agreements),
                (asOf, reached) -> page(new MunicipalityNumber(number), asOf, reached));
    }

    private MunicipalityPage page(MunicipalityNumber number, AsOf asOf, long reached) {
        var everyNumber = MunicipalityChanges.known().everyNumberOf(number);
        return MunicipalityPage.of(
                number,
                everyNumber,
                asOf.at().orElseGet(pilots::today),
                pilots.of(asOf, reached, Map.of()).stream().map(FoundEntry::dossier),
                everyNumber.stream()
                        .flatMap(one -> approvals.of(asOf, reached, Map.of("municipality", one.value())).stream())
                        .map(FoundEntry::dossier),
                buyers(everyNumber)
                        .flatMap(buyer -> agreements.of(asOf, reached, Map.of("buyer", buyer.value())).stream())
                        .map(FoundEntry::dossier)
                        .distinct(),
                reached);
    }

    /** The organisation numbers that the municipalities of these numbers are known by. */
    private static Stream<OrganisationNumber> buyers(Set<MunicipalityNumber> numbers) {
        return Municipalities.known().all().stream()
                .filter(municipality -> numbers.contains(municipality.number()))
                .flatMap(municipality -> Stream.ofNullable(municipality.organisationNumber()))
                .distinct();
    }
}
