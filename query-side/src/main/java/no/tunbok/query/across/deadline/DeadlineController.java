package no.tunbok.query.across.deadline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.query.across.AcrossAnswers;
import no.tunbok.query.across.PageOf;
import no.tunbok.query.across.PagedAnswers;
import no.tunbok.query.agreementdossier.AgreementDossier;
import no.tunbok.query.approvaldossier.ApprovalDossier;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.OnADay;
import no.tunbok.query.entrydossier.EntriesOnDay;
import no.tunbok.query.entrydossier.ListOrder;
import no.tunbok.query.pilotdossier.PilotDossier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due. */
@RestController
@Tag(name = "deadlines")
class DeadlineController {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 30);

    private final AcrossAnswers answers;
    private final EntriesOnDay<PilotEvent, PilotDossier> pilots;
    private final EntriesOnDay<ApprovalEvent, ApprovalDossier> approvals;
    private final EntriesOnDay<AgreementEvent, AgreementDossier> agreements;

    DeadlineController(
            AcrossAnswers answers,
            EntriesOnDay<PilotEvent, PilotDossier> pilots,
            EntriesOnDay<ApprovalEvent, ApprovalDossier> approvals,
            EntriesOnDay<AgreementEvent, AgreementDossier> agreements) {
        this.answers = answers;
        this.pilots = pilots;
        this.approvals = approvals;
        this.agreements = agreements;
    }

    @Operation(
            summary = "What is due or overdue in every kind of entry, and of whom it is expected; the earliest first")
    @OnADay
    @Parameter(
            name = "until",
            in = ParameterIn.QUERY,
            description = "the last day that is asked for; without it, all that is due some day",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "municipality",
            in = ParameterIn.QUERY,
            description = "only those of this one: 1866",
            schema = @Schema(type = "string", pattern = "[0-9]{4}"))
    @Parameter(
            name = "county",
            in = ParameterIn.QUERY,
            description = "only those in municipalities of this one: 18",
            schema = @Schema(type = "string", pattern = "[0-9]{2}"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "how many entries at most, 1 to 200; 50 when left out")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "the value of next on the page before")
    @GetMapping("/api/v1/deadlines")
    ResponseEntity<PageOf<DueEntry>> deadlines(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = Asked.POSITION, required = false) @Nullable String position) {
        var asked = new PagedAnswers(parameters, ListOrder.DUE, "until");
        var until = asked.day("until").orElse(EVER);
        return answers.answer(asked.asked(), position, List.of(pilots, approvals, agreements), (asOf, reached) -> {
            var wanted = asked.narrowed("dueBefore", until.plusDays(1).toString());
            return asked.page(
                    List.of(
                            asked.of(
                                    pilots,
                                    asOf,
                                    reached,
                                    wanted,
                                    pilot -> DueEntry.of(
                                            "pilots",
                                            pilot.dossier(),
                                            pilot.dossier().deadlines(),
                                            _ -> ExpectedOf.PILOT_OWNERS,
                                            until)),
                            asked.of(
                                    approvals,
                                    asOf,
                                    reached,
                                    wanted,
                                    approval -> DueEntry.of(
                                            "approvals",
                                            approval.dossier(),
                                            approval.dossier().deadlines(),
                                            ExpectedOf::of,
                                            until)),
                            asked.of(
                                    agreements,
                                    asOf,
                                    reached,
                                    wanted,
                                    agreement -> DueEntry.of(
                                            "agreements",
                                            agreement.dossier(),
                                            agreement.dossier().deadlines(),
                                            ExpectedOf::of,
                                            until))),
                    reached);
        });
    }
}
