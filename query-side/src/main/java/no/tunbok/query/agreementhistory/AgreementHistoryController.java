package no.tunbok.query.agreementhistory;

import io.swagger.v3.oas.annotations.tags.Tag;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.eventstore.Leaves;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.entrydossier.DossierFold;
import no.tunbok.query.entryhistory.EntryHistoryController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The history of one framework agreement. */
@RestController
@RequestMapping("/api/v1/agreements")
@Tag(name = "agreements")
class AgreementHistoryController extends EntryHistoryController<AgreementEvent> {

    AgreementHistoryController(
            DossierFold<AgreementEvent, ?> fold, Leaves leaves, Freshness freshness, JsonMapper json) {
        super("agreement", fold, AgreementStory::of, leaves, freshness, json);
    }
}
