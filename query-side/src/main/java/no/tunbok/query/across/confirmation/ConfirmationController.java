package no.tunbok.query.across.confirmation;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.approval.ApprovalEvent;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a provider can show of its agreement. */
@Controller
@Tag(name = "agreements")
class ConfirmationController {

    private static final String ADDRESS = "/api/v1/agreements/{id}/participants/{organisationNumber}/confirmation";

    private final AcrossAnswers answers;
    private final EntriesOnDay<AgreementEvent, AgreementDossier> agreements;
    private final EntriesOnDay<ApprovalEvent, ApprovalDossier> approvals;

    ConfirmationController(
            AcrossAnswers answers,
            EntriesOnDay<AgreementEvent, AgreementDossier> agreements,
            EntriesOnDay<ApprovalEvent, ApprovalDossier> approvals) {
        this.answers = answers;
        this.agreements = agreements;
        this.approvals = approvals;
    }

    @Operation(summary = "Whether a provider's place in an agreement stands on a day, to be shown to others")
    @OnADay
    @GetMapping(path = ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Confirmation> confirmation(
            @PathVariable String id,
            @PathVariable String organisationNumber,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position) {
        var entry = Asked.entry(id);
        return answers.answer(
                parameters,
                position,
                List.of(agreements, approvals),
                (asOf, reached) -> confirmation(entry, organisationNumber, asOf, reached));
    }

    /** The same to be printed, in bokmål, or in nynorsk for whoever asks for that. */
    @Hidden
    @GetMapping(path = ADDRESS + ".html", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView sheet(
            @PathVariable String id,
            @PathVariable String organisationNumber,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position,
            Locale language,
            HttpServletResponse response) {
        var answer = confirmation(id, organisationNumber, parameters, position);
        answer.getHeaders().forEach((name, values) -> {
            if (!name.equals(HttpHeaders.ETAG)) values.forEach(value -> response.addHeader(name, value));
        });
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        boolean inNynorsk = language.getLanguage().equals("nn");
        return new ModelAndView(
                "confirmation", "sheet", ConfirmationSheet.of(Objects.requireNonNull(answer.getBody()), inNynorsk));
    }

    private Confirmation confirmation(UUID entry, String organisationNumber, AsOf asOf, long reached) {
        var agreement = agreements.one(entry, asOf, reached).dossier();
        var place = agreement.participants().stream()
                .filter(participant -> participant.organisationNumber().value().equals(organisationNumber))
                .reduce((_, last) -> last)
                .orElseThrow(() -> new QuestionRefused(Problem.UNKNOWN_ENTRY));
        return Confirmation.of(
                asOf.at().orElseGet(agreements::today),
                agreement,
                place,
                Optional.ofNullable(place.approvalId())
                        .flatMap(approval -> approvals.find(approval.value(), asOf, reached))
                        .map(FoundEntry::dossier),
                reached);
    }
}
